import { bodyOf, urlOf } from '../dom/documents.ts';
import { queryAll } from '../dom/elements.ts';
import { takeGetter } from '../dom/take.ts';
import { writtenText } from './written-text.ts';

/** An article that stands in a frame of a page. */
export interface FramedArticle {
  /** Where it stands by itself; null where what is in the frame has no address of its own. */
  readonly url: string | null;
}

/** Characters that there must be in a frame, and how many times those that were read of the page itself. */
const LEAST = 1_000;
const TIMES = 3;

/** Null for a frame of another origin, into which nobody may look. */
const documentIn = takeGetter<Element, Document | null>('HTMLIFrameElement', 'contentDocument');

/** The frame that holds far more words than the `length` units of the page around it; null where none does. */
export function findFramedArticle(document: Document, length: number): FramedArticle | null {
  const [longest] = framesIn(document)
    .map((framed) => ({ framed, words: wordsIn(framed) }))
    .sort((one, other) => other.words - one.words);
  if (!longest || longest.words < Math.max(LEAST, TIMES * length)) return null;
  const url = urlOf(longest.framed);
  return { url: /^https?:/.test(url) ? url : null };
}

/** The documents in frames, and in frames of those. */
function framesIn(document: Document): Document[] {
  return Array.from(queryAll(document, 'iframe')).flatMap((frame) => {
    const framed = documentIn(frame);
    return framed ? [framed, ...framesIn(framed)] : [];
  });
}

function wordsIn(document: Document): number {
  const body = bodyOf(document);
  return body ? writtenText(body).replace(/\s+/g, ' ').length : 0;
}
