const FIELDS = 'input:not([type=radio], [type=checkbox]), textarea, select';

/**
 * Selects all words of the surface that `element` is in, and none of the page's. False in a field,
 * which selects its own, and outside any surface.
 */
export function selectSurface(element: Element): boolean {
  const surface = element.closest('[popover]');
  if (!surface || element.matches(FIELDS)) return false;
  element.ownerDocument.getSelection()?.selectAllChildren(surface);
  return true;
}
