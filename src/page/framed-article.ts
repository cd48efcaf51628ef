import { bodyOf, urlOf } from '../dom/documents.ts';
import { localNameOf, queryAll, shadowRootOf } from '../dom/elements.ts';
import { takeGetter } from '../dom/take.ts';
import { writtenText } from './written-text.ts';

/** An article inside a frame of a page. */
export interface FramedArticle {
  /** Its own URL; null if the frame's document has none. */
  readonly url: string | null;
}

/** Least characters in a frame, and how many times as many as were read of the page itself. */
const LEAST = 1_000;
const TIMES = 3;

/** Null for a frame of another origin, which scripts may not read. */
const documentIn = takeGetter<Element, Document | null>('HTMLIFrameElement', 'contentDocument');

/** The frame whose text is far longer than the `length` units of the page around it; null if none is. */
export function findFramedArticle(document: Document, length: number): FramedArticle | null {
  const [longest] = framesIn(document)
    .map((framed) => ({ framed, words: wordsIn(framed) }))
    .sort((one, other) => other.words - one.words);
  if (!longest || longest.words < Math.max(LEAST, TIMES * length)) return null;
  const url = urlOf(longest.framed);
  return { url: /^https?:/.test(url) ? url : null };
}

/** The most elements in each tree that are checked for an open shadow root. */
const MOST_ELEMENTS = 20_000;

/** The documents in frames, in frames of those, and in frames that stand in open shadow roots. */
function framesIn(tree: Document | ShadowRoot): Document[] {
  const found: Document[] = [];
  let asked = 0;
  for (const element of queryAll(tree, '*')) {
    if (asked++ === MOST_ELEMENTS) break;
    const framed = localNameOf(element) === 'iframe' ? documentIn(element) : null;
    const inner = framed ?? shadowRootOf(element);
    if (framed) found.push(framed);
    if (inner) found.push(...framesIn(inner));
  }
  return found;
}

function wordsIn(document: Document): number {
  const body = bodyOf(document);
  return body ? writtenText(body).replace(/\s+/g, ' ').length : 0;
}
