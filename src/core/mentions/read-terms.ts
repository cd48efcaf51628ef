import type { Concept, TermId } from './mention-part.ts';
import { wordNumber } from './number-words.ts';
import { findPhrases, type Hit, indexPhrases, type PhraseIndex } from './phrase-hits.ts';
import { SHORTEST_KEY, soundKey, soundsLike } from './sound-key.ts';
import { stemWord } from './word-stem.ts';
import type { Word } from './words.ts';

/** The terms that are looked for, made ready for any number of texts. */
export interface TermIndex {
  readonly phrases: PhraseIndex;
  /** The concepts that a phrase names, those it implies included. */
  readonly conceptsOf: ReadonlyMap<string, readonly TermId[]>;
  /** Stems of words that are terms by themselves. */
  readonly stems: ReadonlySet<string>;
  /** Sound keys of names, by their first letters. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly numbers: ReadonlySet<string>;
}

/** Makes the index of `terms` and of all phrases of `concepts`. Yields now and then. */
export function* indexTerms(
  concepts: readonly Concept[],
  terms: Iterable<TermId>,
): Generator<void, TermIndex> {
  const conceptsOf = new Map<string, TermId[]>();
  for (const { id, implies, phrases } of concepts) {
    for (const phrase of phrases) {
      const known = conceptsOf.get(phrase) ?? [];
      known.push(...[id, ...implies].map((one) => `c:${one}`));
      conceptsOf.set(phrase, known);
    }
  }
  const stems = new Set<string>();
  const names = new Map<string, string[]>();
  const numbers = new Set<string>();
  for (const term of terms) {
    if (term.startsWith('w:')) stems.add(term.slice(2));
    if (term.startsWith('#')) numbers.add(term.slice(1));
    if (!term.startsWith('n:')) continue;
    const key = term.slice(2, 2 + SHORTEST_KEY);
    names.set(key, [...(names.get(key) ?? []), term.slice(2)]);
  }
  return { phrases: yield* indexPhrases(conceptsOf.keys()), conceptsOf, stems, names, numbers };
}

/** Where each term of `index` stands in `words`, in the order of the text. Yields now and then. */
export function* readTerms(
  text: string,
  words: readonly Word[],
  index: TermIndex,
): Generator<void, Map<TermId, Hit[]>> {
  const hits = new Map<TermId, Hit[]>();
  const add = (term: TermId, hit: Hit) => {
    const known = hits.get(term);
    if (known === undefined) hits.set(term, [hit]);
    else known.push(hit);
  };
  for (const [phrase, found] of yield* findPhrases(words, index.phrases)) {
    for (const term of index.conceptsOf.get(phrase) ?? []) {
      for (const hit of found) add(term, hit);
    }
  }
  for (const [at, word] of words.entries()) {
    if (at % WORDS_A_STEP === WORDS_A_STEP - 1) yield;
    for (const term of literalTerms(text, word, index)) add(term, { first: at, last: at });
  }
  for (const found of hits.values()) found.sort((a, b) => a.first - b.first || a.last - b.last);
  return hits;
}

const WORDS_A_STEP = 500;

function literalTerms(text: string, word: Word, index: TermIndex): TermId[] {
  const { folded, span } = word;
  if (/^\d/.test(folded)) {
    const number = plainNumber(folded);
    return index.numbers.has(number) ? [`#${number}`] : [];
  }
  const terms: TermId[] = [];
  const inWords = String(wordNumber(folded) ?? '');
  if (index.numbers.has(inWords)) terms.push(`#${inWords}`);
  const stem = stemWord(folded);
  if (index.stems.has(stem)) terms.push(`w:${stem}`);
  const raw = text.slice(span.start, span.end);
  if (!/^\p{Lu}/u.test(raw)) return terms;
  const key = soundKey(raw);
  for (const name of index.names.get(key.slice(0, SHORTEST_KEY)) ?? []) {
    if (soundsLike(key, name)) terms.push(`n:${name}`);
  }
  return terms;
}

/** `83,5` as Russian writes it is `83.5`; `4,162` was folded before. */
export function plainNumber(folded: string): string {
  return folded.replace(',', '.');
}
