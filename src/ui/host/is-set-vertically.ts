/** True where the words of an element run from top to bottom. */
export function isSetVertically(element: Element): boolean {
  const mode = element.ownerDocument.defaultView?.getComputedStyle(element).writingMode ?? '';
  return mode !== '' && !mode.startsWith('horizontal');
}
