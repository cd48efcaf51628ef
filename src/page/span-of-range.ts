import type { Span } from '../core/span.ts';
import { lengthOf, rootNodeOf } from '../dom/nodes.ts';
import type { PageText } from './page-text.ts';

/**
 * The span of the page's text within a range, without anything else in it. Null if it holds none,
 * or if the page has changed the words since they were read.
 */
export function spanOfRange(text: PageText, range: Range): Span | null {
  let start: number | null = null;
  let end = 0;
  const tree = rootNodeOf(range.startContainer);
  for (const { node, start: from, data } of text.chunks) {
    if (rootNodeOf(node) !== tree || !range.intersectsNode(node)) continue;
    if (lengthOf(node) !== data.length) return null;
    const first = node === range.startContainer ? range.startOffset : 0;
    const last = node === range.endContainer ? range.endOffset : data.length;
    if (first >= last) continue;
    start = Math.min(start ?? from + first, from + first);
    end = Math.max(end, from + last);
  }
  return start === null ? null : trimmed(text.text, { start, end });
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? null : { start: start + lead, end: start + lead + length };
}
