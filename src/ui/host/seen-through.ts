import { composedAncestorsOf, composedParentOf } from '../../dom/composed.ts';
import { bodyOf, rootElementOf, viewOf } from '../../dom/documents.ts';
import { boundsOf } from '../../dom/elements.ts';
import { documentOf } from '../../dom/nodes.ts';
/** The heights of the viewport between which words are visible, in pixels; infinite if nothing clips them. */
export interface SeenThrough {
  readonly top: number;
  readonly bottom: number;
}

const ALL: SeenThrough = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };

/** Ancestors that scroll or clip their content, from the innermost to the outermost. */
export function clippingAncestors(element: Element): Element[] {
  const found: Element[] = [];
  for (const at of composedAncestorsOf(element)) if (clips(at)) found.push(at);
  return found;
}

/** How much the scrolling ancestors of `element` show of its content. */
export function seenThrough(element: Element): SeenThrough {
  return clippingAncestors(element).reduce((seen, one) => within(seen, one), ALL);
}

/** The same for many elements, which share most of their ancestors: each ancestor is measured once. */
export function createSeer(): (element: Element) => SeenThrough {
  const known = new Map<Element, SeenThrough>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at)) {
      path.push(at);
      at = composedParentOf(at);
    }
    let seen = (at && known.get(at)) || ALL;
    for (const one of path.reverse()) {
      if (clips(one)) seen = within(seen, one);
      known.set(one, seen);
    }
    return seen;
  };
}

function within(seen: SeenThrough, element: Element): SeenThrough {
  const { top, bottom } = boundsOf(element);
  return { top: Math.max(seen.top, top), bottom: Math.min(seen.bottom, bottom) };
}

function clips(element: Element): boolean {
  const document = documentOf(element);
  const view = viewOf(document);
  const html = rootElementOf(document);
  const body = bodyOf(document);
  const isClipping = (one: Element) => view?.getComputedStyle(one).overflowY !== 'visible';
  if (element === html || !isClipping(element)) return false;
  // The body's own setting applies to the viewport, unless the root element has one.
  return element !== body || !html || isClipping(html);
}
