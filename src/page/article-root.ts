import { Readability } from '@mozilla/readability';
import { copyForReadability, type ReadableCopy } from './readable-copy.ts';

/** Below this many characters Readability is not trusted to have found an article. */
const LEAST_CHARACTERS = 250;

/**
 * The smallest live element that holds everything Readability takes for the article; the body
 * where it finds none. Readability works on a copy: the page is not touched. The call to
 * Readability itself is the one step that cannot be cut into slices.
 */
export function* findArticleRoot(document: Document): Generator<void, Element | null> {
  const copy = yield* copyForReadability(document);
  yield;
  const survivors = liveElementsWithText(parse(copy.document), copy);
  return commonAncestor(survivors) ?? document.body;
}

/** What Readability returns, as an element of the copy. Null when it gives up or throws. */
function parse(copy: Document): Element | null {
  try {
    const article = new Readability<Node>(copy, {
      serializer: (node) => node,
      charThreshold: LEAST_CHARACTERS,
      keepClasses: true,
      disableJSONLD: true,
    }).parse();
    const content = article?.content;
    if ((article?.length ?? 0) < LEAST_CHARACTERS) return null;
    return content?.nodeType === 1 ? (content as Element) : null;
  } catch (error) {
    // Readability throws on documents it cannot make sense of. The whole page is read then.
    console.debug('Afterword: Readability found no article.', error);
    return null;
  }
}

/** Live elements whose own text nodes survived. */
function liveElementsWithText(content: Element | null, copy: ReadableCopy): Element[] {
  if (!content) return [];
  const live: Element[] = [];
  for (const element of content.querySelectorAll('*')) {
    const ownText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '',
    );
    const original = ownText ? nearestLive(element, copy) : null;
    if (original) live.push(original);
  }
  return live;
}

function nearestLive(element: Element, copy: ReadableCopy): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const live = copy.liveOf(at);
    if (live) return live;
  }
  return null;
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let common: Element | null = elements[0] ?? null;
  for (const element of elements) {
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common;
}
