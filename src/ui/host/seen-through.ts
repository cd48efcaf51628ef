/** Parts of the page that scroll or cut off their content, from the innermost to the outermost. */
export function clippingAncestors(element: Element): Element[] {
  const view = element.ownerDocument.defaultView;
  const { documentElement: html, body } = element.ownerDocument;
  const clips = (one: Element) => view?.getComputedStyle(one).overflowY !== 'visible';
  const found: Element[] = [];
  for (let at: Element | null = element; at && at !== html; at = at.parentElement) {
    // The body's own setting goes to the viewport, unless the root element has one.
    if (clips(at) && (at !== body || clips(html))) found.push(at);
  }
  return found;
}

/** Between which heights of the viewport words can be seen, in pixels; infinite where nothing cuts them off. */
export interface SeenThrough {
  readonly top: number;
  readonly bottom: number;
}

/** What the scrolling parts of the page around `element` let see of what is inside it. */
export function seenThrough(element: Element): SeenThrough {
  const boxes = clippingAncestors(element).map((one) => one.getBoundingClientRect());
  return {
    top: Math.max(...boxes.map(({ top }) => top)),
    bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
  };
}
