import type { Span } from '../core/span.ts';
import { textWalkerOf } from '../dom/documents.ts';
import { documentOf, isText, lengthOf } from '../dom/nodes.ts';
import type { Point } from './page-text.ts';

/**
 * Where points of the page stand in the text content of `root`: what a W3C TextPositionSelector counts,
 * in UTF-16 units. The text is walked once, however many positions are asked for. A position is null
 * where an end is no text node under `root`.
 */
export function createTextPositions(root: Element): (ends: readonly [Point, Point]) => Span | null {
  const starts = new Map<Node, number>();
  const walker = textWalkerOf(documentOf(root), root, 4);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.set(node, length);
    length += isText(node) ? lengthOf(node) : 0;
  }
  return ([from, to]) => {
    const start = starts.get(from.node);
    const end = starts.get(to.node);
    if (start === undefined || end === undefined) return null;
    return { start: start + from.offset, end: end + to.offset };
  };
}
