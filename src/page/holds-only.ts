import type { Span } from '../core/span.ts';
import { composedAncestorsOf, composedParentOf } from '../dom/composed.ts';
import { textWalkerOf } from '../dom/documents.ts';
import { shadowRootOf } from '../dom/elements.ts';
import { dataOf, documentOf, isText, parentElementOf, rootNodeOf } from '../dom/nodes.ts';
import { hides, type Layout } from './layout.ts';
import type { PageText } from './page-text.ts';

/** The most text nodes of one range that are examined: words with more between them are not marked. */
const MOST_NODES = 5_000;

/**
 * True if ranges over `span` hold the text nodes that were read there, in order and unchanged,
 * and otherwise only unseen text. A page may have inserted words since they were read.
 */
export function holdsOnly(ranges: readonly Range[], span: Span, text: PageText): boolean {
  let at = span.start;
  for (const range of ranges) {
    for (const node of nodesOf(range)) {
      const start = node && text.offsetOf(node, 0);
      if (!node) return false;
      if (start === null) {
        if (dataOf(node).trim() !== '' && !isUnseen(node, text.layout)) return false;
      } else {
        const data = dataOf(node);
        const isRead = text.text.startsWith(data, start) && text.chunkAt(start)?.node === node;
        if (!isRead || start >= span.end || start + data.length < at) return false;
        at = start + data.length;
      }
    }
  }
  return true;
}

/** The text nodes of a range; null after too many. */
function* nodesOf({ startContainer, endContainer }: Range): Generator<Text | null> {
  const walker = textWalkerOf(documentOf(startContainer), rootNodeOf(startContainer));
  walker.currentNode = startContainer;
  let node: Node | null = startContainer;
  for (let left = MOST_NODES; node; node = walker.nextNode()) {
    if (isText(node)) yield left-- > 0 ? node : null;
    if (node === endContainer) return;
  }
}

function isUnseen(node: Text, layout: Layout): boolean {
  const around = composedAncestorsOf(node);
  const [nearest] = around;
  if (!nearest || hides(layout(nearest))) return true;
  const parent = parentElementOf(node);
  // A child of a component that does not render it.
  if (parent && shadowRootOf(parent) && composedParentOf(node) === parent) return true;
  return around.some((one) => layout(one) === 'hidden');
}
