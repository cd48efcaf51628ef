/** The box of what holds an element in the window while the page scrolls; null where nothing does. */
export function heldBox(element: Element): DOMRect | null {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const position = view?.getComputedStyle(at).position;
    if (position === 'fixed' || position === 'sticky') return at.getBoundingClientRect();
  }
  return null;
}
