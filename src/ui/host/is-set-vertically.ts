import { viewOf } from '../../dom/documents.ts';
import { documentOf } from '../../dom/nodes.ts';

/** True if the words of an element run from top to bottom. */
export function isSetVertically(element: Element): boolean {
  const mode = viewOf(documentOf(element))?.getComputedStyle(element).writingMode ?? '';
  return mode !== '' && !mode.startsWith('horizontal');
}
