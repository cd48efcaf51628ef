import type { ArticleFingerprint } from '../core/recognition/fingerprint.ts';
import { plainWords } from '../core/recognition/plain-words.ts';
import { shinglesOf } from '../core/recognition/shingles.ts';
import { composedParentOf } from '../dom/composed.ts';
import { localNameOf } from '../dom/elements.ts';
import { dataOf, isElement, isText, lengthOf } from '../dom/nodes.ts';
import { ComposedWalk } from './composed-walk.ts';
import { isWordless } from './layout.ts';
import { LONGEST_TEXT, MOST_CHARACTERS, MOST_NODES } from './page-limits.ts';
import { isInlineTag } from './tag-layout.ts';

/** A run of text between two blocks that holds words of an article. */
export interface Stretch {
  /** Where it begins. */
  readonly node: Text;
  /** The block that contains it, judging by tags. */
  readonly block: Element;
  /** Which of the article's shingles it holds, by their indexes in the fingerprint, ascending. */
  readonly hits: readonly number[];
  readonly words: number;
}

const NODES_PER_STEP = 500;
/** Characters whose words are looked up at once; a longer run is processed in pieces. */
const PIECE = 8_000;
/** A shorter run cannot hold three words that identify anything. */
const SHORTEST = 14;

export interface Scanned {
  readonly stretches: ReadonlyMap<ArticleFingerprint, readonly Stretch[]>;
  /** Blocks right before or after one with words of an article: theirs may be its words too, changed. */
  readonly near: ReadonlySet<Element>;
  readonly characters: number;
  /** The open shadow roots of the page. */
  readonly trees: readonly ShadowRoot[];
}

/** How many blocks on each side of one with words of an article count as near it. */
const NEAR = 4;

/**
 * Searches all text of a page, hidden or not and without reading styles, for words of the
 * articles that we know. Returns the stretches of each article that has any, in the page's order.
 */
export function* scanPage(
  body: Element,
  fingerprints: readonly ArticleFingerprint[],
): Generator<void, Scanned> {
  const scan = new Scan(fingerprints);
  const walk = new ComposedWalk(body, MOST_NODES, (element) => scan.edge(element));
  let seen = 0;
  for (let node = walk.next(); node && scan.characters < MOST_CHARACTERS; node = walk.next()) {
    if (++seen % NODES_PER_STEP === 0) yield;
    if (isText(node)) {
      if (lengthOf(node) <= LONGEST_TEXT) yield* scan.add(node);
    } else if (isElement(node) && !isWordless(node)) {
      scan.edge(node);
      walk.enter(node);
    }
  }
  scan.flush();
  const { found, near, characters } = scan;
  return { stretches: found, near, characters, trees: walk.trees };
}

class Scan {
  readonly found = new Map<ArticleFingerprint, Stretch[]>();
  readonly near = new Set<Element>();
  characters = 0;
  readonly #indexes = new Map<number, [ArticleFingerprint, number][]>();
  /** The first node of the run. */
  #first: Text | null = null;
  #text = '';
  /** The starts of the last runs without words of an article. */
  #before: Text[] = [];
  #nearLeft = 0;

  constructor(fingerprints: readonly ArticleFingerprint[]) {
    for (const fingerprint of fingerprints) {
      fingerprint.shingles.forEach((shingle, index) => {
        const known = this.#indexes.get(shingle) ?? [];
        known.push([fingerprint, index]);
        this.#indexes.set(shingle, known);
      });
    }
  }

  /** Ends the run: a block begins or ends here. */
  edge(element: Element): void {
    if (!isInlineTag(element)) this.flush();
  }

  *add(node: Text): Generator<void, void> {
    const data = dataOf(node);
    this.characters += data.length;
    this.#first ??= node;
    for (let from = 0; from < data.length; from += PIECE) {
      this.#text += data.slice(from, from + PIECE);
      if (this.#text.length < PIECE) continue;
      // The last words are part of the next piece too, for the shingles that begin in them.
      const tail = this.#text.slice(-80);
      this.flush();
      this.#first = node;
      this.#text = tail.slice(tail.indexOf(' ') + 1);
      yield;
    }
  }

  flush(): void {
    const [text, first] = [this.#text, this.#first];
    this.#text = '';
    this.#first = null;
    if (!first || text.length < SHORTEST) return;
    const words = plainWords(text);
    const hits = new Map<ArticleFingerprint, Set<number>>();
    for (const shingle of shinglesOf(words)) {
      for (const [fingerprint, index] of this.#indexes.get(shingle) ?? []) {
        const indexes = hits.get(fingerprint) ?? new Set();
        hits.set(fingerprint, indexes.add(index));
      }
    }
    for (const [fingerprint, indexes] of hits)
      this.#note(fingerprint, first, indexes, words.length);
    this.#noteNear(first, hits.size > 0);
  }

  #noteNear(node: Text, hasWords: boolean): void {
    if (hasWords) {
      for (const one of this.#before) this.#addNear(one);
      this.#before = [];
      this.#nearLeft = NEAR;
    } else if (this.#nearLeft > 0) {
      this.#nearLeft -= 1;
      this.#addNear(node);
    } else {
      this.#before.push(node);
      if (this.#before.length > NEAR) this.#before.shift();
    }
  }

  #addNear(node: Text): void {
    const block = blockAround(node);
    if (block) this.near.add(block);
  }

  #note(fingerprint: ArticleFingerprint, node: Text, indexes: Set<number>, words: number): void {
    const block = blockAround(node);
    if (!block) return;
    const stretches = this.found.get(fingerprint) ?? [];
    this.found.set(fingerprint, stretches);
    stretches.push({ node, block, hits: [...indexes].sort((a, b) => a - b), words });
  }
}

function blockAround(node: Text): Element | null {
  let at = composedParentOf(node);
  while (at && isInlineTag(at) && localNameOf(at) !== 'body') at = composedParentOf(at);
  return at;
}
