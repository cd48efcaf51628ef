import { queryAll, shadowRootOf } from '../dom/elements.ts';
import { textContentOf } from '../dom/nodes.ts';

/** A page with less text of its own than this may have it in components; then this many elements are checked. */
const LITTLE = 2_000;
const MOST_ELEMENTS = 3_000;

/**
 * The words of an element as written, visible or not, without scripts and styles; those of open
 * shadow roots after them, if there is little else. The browser does the walk and nothing is laid out:
 * a page of a megabyte takes about a millisecond.
 */
export function writtenText(root: Element | ShadowRoot): string {
  const all = textContentOf(root) ?? '';
  let text = '';
  let end = 0;
  for (const code of queryAll(root, 'script,style')) {
    const written = textContentOf(code) ?? '';
    const at = all.indexOf(written, end);
    // Not if one is inside another, as in XHTML.
    if (at < 0) continue;
    text += all.slice(end, at);
    end = at + written.length;
  }
  text += all.slice(end);
  if (text.length > LITTLE) return text;
  for (const element of [...queryAll(root, '*')].slice(0, MOST_ELEMENTS)) {
    const shadow = shadowRootOf(element);
    if (shadow) text += writtenText(shadow);
  }
  return text;
}
