import { caretAt, createRange, elementsAt } from '../../dom/documents.ts';
import { contains, dataOf, documentOf, isText } from '../../dom/nodes.ts';
import type { Box } from './lines.ts';

const LOOKED_AT = 5;
/** Pixels left of the text at which the numbers are. */
export const LOOKED_FROM = 24;

interface Looked {
  readonly box: Box;
  readonly block: Element;
}

/**
 * True if the page has something of its own in the margin, such as a sidebar on the left: words
 * beside one of the first lines, or any element beside most of them.
 */
export function isTaken(
  host: Element,
  first: readonly Looked[],
  left: number,
  origin: DOMRect,
): boolean {
  const looked = first.slice(0, LOOKED_AT).map(({ box, block }) => {
    const x = left + origin.left - LOOKED_FROM;
    const y = (box.top + box.bottom) / 2 + origin.top;
    return {
      words: hasTextAt(documentOf(host), x, y),
      other: isOnOther(host, block, x, y),
    };
  });
  const others = looked.filter(({ other }) => other).length;
  return looked.some(({ words }) => words) || others > looked.length / 2;
}

/** True if the element visible at a point does not also contain the text. Outside the window nothing is visible. */
function isOnOther(host: Element, block: Element, x: number, y: number): boolean {
  const seen = elementsAt(documentOf(host), x, y).find((one) => one !== host);
  return seen !== undefined && !contains(seen, block);
}

function hasTextAt(document: Document, x: number, y: number): boolean {
  const caret = caretAt(document, x, y);
  const node = caret?.offsetNode;
  if (!node || !isText(node) || dataOf(node).trim() === '') return false;
  const range = createRange(document);
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}
