import { Readability } from '@mozilla/readability';
import { logInfo } from '../core/log.ts';
import { composedAncestorsOf } from '../dom/composed.ts';
import { bodyOf } from '../dom/documents.ts';
import { queryAll } from '../dom/elements.ts';
import {
  dataOf,
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  parentElementOf,
} from '../dom/nodes.ts';
import type { KeptPart } from './kept-part.ts';
import { copyForReadability, type ReadableCopy } from './readable-copy.ts';

/** With fewer characters than this, Readability is not trusted to have found an article. */
const LEAST_CHARACTERS = 250;

/**
 * The smallest live element that holds everything Readability takes for the article; the body
 * where it finds none. Readability works on a copy: the page is not touched. The call to
 * Readability itself is the one step that cannot be cut into slices.
 */
export function* findArticleRoot(
  document: Document,
  kept: KeptPart | null,
): Generator<void, Element | null> {
  const copy = yield* copyForReadability(document, kept);
  yield;
  const survivors = liveElementsWithText(parse(copy.document), copy);
  return commonAncestor(survivors) ?? bodyOf(document);
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
    return content && isElement(content) ? content : null;
  } catch (error) {
    // Readability throws on documents it cannot make sense of. Then the whole page is read.
    logInfo('Readability found no article.', error);
    return null;
  }
}

/** Live elements whose own text nodes survived. */
function liveElementsWithText(content: Element | null, copy: ReadableCopy): Element[] {
  if (!content) return [];
  const live: Element[] = [];
  for (const element of queryAll(content, '*')) {
    const original = hasOwnText(element) ? nearestLive(element, copy) : null;
    if (original) live.push(original);
  }
  return live;
}

function hasOwnText(element: Element): boolean {
  for (let node: Node | null = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (isText(node) && dataOf(node).trim() !== '') return true;
  }
  return false;
}

function nearestLive(element: Element, copy: ReadableCopy): Element | null {
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const live = copy.liveOf(at);
    if (live) return live;
  }
  return null;
}

function commonAncestor(elements: readonly Element[]): Element | null {
  const [first, ...rest] = elements;
  if (!first) return null;
  let common = composedAncestorsOf(first);
  for (const element of rest) {
    const around = new Set(composedAncestorsOf(element));
    common = common.slice(common.findIndex((one) => around.has(one)));
  }
  return common[0] ?? null;
}
