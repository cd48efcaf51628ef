import type { Span } from '../core/span.ts';

/**
 * Where a range stands in the text content of `root`: what a W3C TextPositionSelector counts, in
 * UTF-16 units. Null when the range does not begin and end in text nodes under `root`.
 */
export function textPosition(root: Element, range: Range): Span | null {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let before = 0;
  let start: number | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node === range.startContainer) start = before + range.startOffset;
    if (node === range.endContainer && start !== null)
      return { start, end: before + range.endOffset };
    before += node.nodeValue?.length ?? 0;
  }
  return null;
}
