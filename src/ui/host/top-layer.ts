/**
 * What holds `element` above the rest of the page: a modal dialog, a popover or the element shown on
 * the full screen. Nothing outside it can be seen there or used. The root element where there is none.
 */
export function topLayerAncestor(element: Element): Element {
  const stage = element.closest(':modal, :popover-open, :fullscreen');
  return stage ?? element.ownerDocument.documentElement;
}

/** True while a modal dialog of the page that does not hold our element makes it inert. */
export function isBehindModal(host: Element): boolean {
  const dialogs = host.ownerDocument.querySelectorAll('dialog:modal');
  return [...dialogs].some((dialog) => !dialog.contains(host));
}
