import { bodyOf, textWalkerOf } from '../dom/documents.ts';
import { closest, isVisible, localNameOf, queryAll } from '../dom/elements.ts';
import { dataOf, isAfter, isText, lengthOf, parentElementOf, textContentOf } from '../dom/nodes.ts';
import type { PageText } from './page-text.ts';

/** Longest text, in characters, that can be a byline. */
const LONGEST_BYLINE = 160;

/**
 * The article's headline: the `h1` or `h2` nearest above its text whose words are
 * the known headline, else the nearest `h1`. Null if there is none.
 */
export function findHeadline(document: Document, text: PageText, headline: string): Element | null {
  const above = [...queryAll(document, 'h1, h2')].filter(
    (heading) => comesBeforeWords(heading, text) && isVisible(heading),
  );
  const wanted = fold(headline);
  const same = above.filter((heading) => fold(textContentOf(heading) ?? '') === wanted);
  return same.at(-1) ?? above.filter((heading) => localNameOf(heading) === 'h1').at(-1) ?? null;
}

const SAYS_AUTHOR = '[rel~=author], [itemprop~=author], [class*=author], [class*=byline]';

/**
 * The element that names the author near the headline: the smallest one between headline and text
 * whose words include the name. Without a headline, one that is marked up as naming an author. Null if
 * there is none.
 */
export function findByline(
  document: Document,
  text: PageText,
  headline: Element | null,
  author: string,
): Element | null {
  const body = bodyOf(document);
  if (!body) return null;
  const walker = textWalkerOf(document, body);
  if (headline) walker.currentNode = headline;
  const end = text.chunks.at(-1)?.node ?? null;
  const wanted = fold(author);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (end && isAfter(node, end)) return null;
    // The name first: the text of an enclosing element is read only if it may be the byline.
    if (!isText(node) || lengthOf(node) > LONGEST_BYLINE) continue;
    if (!fold(dataOf(node)).includes(wanted)) continue;
    const element = parentElementOf(node);
    if (!element || !isVisible(element)) continue;
    if ((textContentOf(element) ?? '').length > LONGEST_BYLINE) continue;
    if (headline || closest(element, SAYS_AUTHOR)) return element;
  }
  return null;
}

function comesBeforeWords(heading: Element, text: PageText): boolean {
  const last = text.chunks.at(-1)?.node;
  return last !== undefined && isAfter(last, heading);
}

/** Words as headings and titles are compared: case, spaces and forms of letters aside. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
