import { composedAncestorsOf } from '../../dom/composed.ts';
import { viewOf } from '../../dom/documents.ts';
import { boundsOf } from '../../dom/elements.ts';
import { documentOf } from '../../dom/nodes.ts';
/** The box of whatever keeps an element in the window while the page scrolls; null if nothing does. */
export function heldBox(element: Element): DOMRect | null {
  const view = viewOf(documentOf(element));
  for (const at of composedAncestorsOf(element)) {
    const position = view?.getComputedStyle(at).position;
    if (position === 'fixed' || position === 'sticky') return boundsOf(at);
  }
  return null;
}
