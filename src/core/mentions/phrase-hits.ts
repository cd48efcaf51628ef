import { type Word, wordsOf } from './words.ts';

/** Where a phrase stands in a list of words: indices, `last` included. */
export interface Hit {
  readonly first: number;
  readonly last: number;
}

interface PhraseWord {
  readonly folded: string;
  /** True where the phrase names only the beginning of this word. */
  readonly isStem: boolean;
}

interface Phrase {
  readonly text: string;
  readonly words: readonly PhraseWord[];
}

/** Phrases by their first word, or by its stem. */
export interface PhraseIndex {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
}

/** Phrases read, or words looked up, between two yields. */
const PHRASES_A_STEP = 100;
const WORDS_A_STEP = 1000;

/** Reads `phrases` once, to be found in any number of texts. Yields now and then. */
export function* indexPhrases(phrases: Iterable<string>): Generator<void, PhraseIndex> {
  const byWord = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  let read = 0;
  for (const text of new Set(phrases)) {
    if (++read % PHRASES_A_STEP === 0) yield;
    const phrase = { text, words: readPhrase(text) };
    const [first] = phrase.words;
    if (first === undefined) continue;
    const index = first.isStem ? byStem : byWord;
    const same = index.get(first.folded);
    if (same === undefined) index.set(first.folded, [phrase]);
    else same.push(phrase);
  }
  return { byWord, byStem };
}

/**
 * Finds every phrase of `index` in `words`, by the phrase as given; a phrase that is absent has no
 * entry. A text pays for each of its words once and for a phrase only where that begins. Yields now
 * and then.
 */
export function* findPhrases(
  words: readonly Word[],
  index: PhraseIndex,
): Generator<void, Map<string, readonly Hit[]>> {
  const starting = new Map<string, readonly Phrase[]>();
  const hits = new Map<string, Hit[]>();
  for (const [first, { folded }] of words.entries()) {
    if (first % WORDS_A_STEP === WORDS_A_STEP - 1) yield;
    const candidates = starting.get(folded) ?? phrasesStartingWith(folded, index);
    starting.set(folded, candidates);
    for (const phrase of candidates) {
      if (!standsAt(phrase, words, first)) continue;
      const found = hits.get(phrase.text) ?? [];
      found.push({ first, last: first + phrase.words.length - 1 });
      hits.set(phrase.text, found);
    }
  }
  return hits;
}

const PLAIN = /^[a-z]+\*?(?: [a-z]+\*?)*$/;

function readPhrase(text: string): PhraseWord[] {
  // Most phrases: splitting them costs a tenth of reading them like a text.
  if (PLAIN.test(text)) return text.split(' ').map(readPlainWord);
  return wordsOf(text).map(({ folded, span }) => ({ folded, isStem: text[span.end] === '*' }));
}

function readPlainWord(word: string): PhraseWord {
  const isStem = word.endsWith('*');
  return { folded: isStem ? word.slice(0, -1) : word, isStem };
}

/** Belarusian softens the end of a stem before a locative's `е`: аэрапорт, аэрапорце; суд, судзе. */
const LOCATIVE = /^(\p{Script=Cyrillic}{3,})(цц|ц|дз)е$/u;
const HARD: Readonly<Record<string, string>> = { цц: 'т', ц: 'т', дз: 'д' };

function phrasesStartingWith(word: string, index: PhraseIndex): readonly Phrase[] {
  const [, stem = '', end = ''] = LOCATIVE.exec(word) ?? [];
  const hard = HARD[end];
  const own = phrasesOf(word, index);
  return hard === undefined ? own : [...new Set([...own, ...phrasesOf(stem + hard, index)])];
}

function phrasesOf(word: string, { byWord, byStem }: PhraseIndex): readonly Phrase[] {
  const found = [...(byWord.get(word) ?? [])];
  for (let length = 1; length <= word.length; length += 1) {
    found.push(...(byStem.get(word.slice(0, length)) ?? []));
  }
  return found;
}

function standsAt(phrase: Phrase, words: readonly Word[], first: number): boolean {
  const start = words[first]?.position;
  return phrase.words.every(({ folded, isStem }, offset) => {
    const word = words[first + offset];
    if (word === undefined || start === undefined) return false;
    // Words on both sides of a paragraph break are no phrase.
    if (word.position !== start + offset) return false;
    // The first word was looked up by its forms.
    if (offset === 0) return true;
    return isStem ? word.folded.startsWith(folded) : word.folded === folded;
  });
}
