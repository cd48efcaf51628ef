import type { PageSelectors } from '../core/model/page-selectors.ts';
import type { Span } from '../core/span.ts';
import { createCodePointOffsets, withoutHalves } from '../core/text/code-points.ts';
import { bodyOf, textWalkerOf } from '../dom/documents.ts';
import { dataOf, documentOf, isText } from '../dom/nodes.ts';
import type { PageText } from './page-text.ts';

/** UTF-16 units of context kept before and after a quotation. */
const CONTEXT = 32;

/**
 * Selectors of spans of `text` in the text content of the document's body, which is walked once.
 * Null if the words have left the page or are outside the body's own tree.
 */
export function createPageSelectors(text: PageText): (span: Span) => PageSelectors | null {
  const { all, starts } = readBody(documentOf(text.root));
  const pointOf = createCodePointOffsets(all);
  return (span) => {
    const ends = text.endsOf(span);
    if (!ends) return null;
    const [from, to] = ends;
    const [first, last] = [starts.get(from.node), starts.get(to.node)];
    if (first === undefined || last === undefined) return null;
    const [start, end] = [first + from.offset, last + to.offset];
    return {
      quote: {
        exact: all.slice(start, end),
        prefix: withoutHalves(all.slice(Math.max(0, start - CONTEXT), start)),
        suffix: withoutHalves(all.slice(end, end + CONTEXT)),
      },
      position: { start: pointOf(start), end: pointOf(end) },
    };
  };
}

/** The text content of the body, and the offset in it at which each text node begins. */
function readBody(document: Document) {
  const starts = new Map<Node, number>();
  const parts: string[] = [];
  let length = 0;
  const body = bodyOf(document);
  const walker = body && textWalkerOf(document, body);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    if (!isText(node)) continue;
    const data = dataOf(node);
    starts.set(node, length);
    length += data.length;
    parts.push(data);
  }
  return { all: parts.join(''), starts };
}
