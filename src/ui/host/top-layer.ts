import { composedAncestorsOf } from '../../dom/composed.ts';
import { rootElementOf } from '../../dom/documents.ts';
import { matches } from '../../dom/elements.ts';
import { documentOf } from '../../dom/nodes.ts';

const STAGES = ':modal, :popover-open, :fullscreen';

/**
 * What holds `element` above the rest of the page: a modal dialog, a popover or the element shown on
 * the full screen. Nothing outside it can be seen there or used. The root element where there is none.
 */
export function topLayerAncestor(element: Element): Element {
  const stage = composedAncestorsOf(element).find((one) => matches(one, STAGES));
  return stage ?? rootElementOf(documentOf(element)) ?? element;
}

/** True while a modal dialog of the page that does not hold our element makes it inert. */
export function isBehindModal(host: Element): boolean {
  const dialogs = host.ownerDocument.querySelectorAll('dialog:modal');
  return [...dialogs].some((dialog) => !dialog.contains(host));
}
