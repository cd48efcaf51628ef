import { composedAncestorsOf } from '../../dom/composed.ts';
import { rootElementOf } from '../../dom/documents.ts';
import { matches } from '../../dom/elements.ts';
import { documentOf } from '../../dom/nodes.ts';

const STAGES = ':modal, :popover-open, :fullscreen';

/**
 * The element that holds `element` above the rest of the page: a modal dialog, a popover or the element shown
 * full screen. Nothing outside it can be seen or used then. The root element if there is none.
 */
export function topLayerAncestor(element: Element): Element {
  const stage = composedAncestorsOf(element).find((one) => matches(one, STAGES));
  return stage ?? rootElementOf(documentOf(element)) ?? element;
}

/** True while a modal dialog of the page that does not contain our element makes it inert. */
export function isBehindModal(host: Element): boolean {
  const dialogs = host.ownerDocument.querySelectorAll('dialog:modal');
  return [...dialogs].some((dialog) => !dialog.contains(host));
}
