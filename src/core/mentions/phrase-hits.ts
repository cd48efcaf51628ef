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

/**
 * Finds every one of `phrases` in `words`, by the phrase as given; a phrase that is absent has no
 * entry. Phrases are indexed by their first word, so a text pays for each of its words once and
 * for a phrase only where that begins.
 */
export function findPhrases(
  words: readonly Word[],
  phrases: Iterable<string>,
): Map<string, readonly Hit[]> {
  const index = indexByFirstWord(phrases);
  const starting = new Map<string, readonly Phrase[]>();
  const hits = new Map<string, Hit[]>();
  words.forEach(({ folded }, first) => {
    const candidates = starting.get(folded) ?? phrasesStartingWith(folded, index);
    starting.set(folded, candidates);
    for (const phrase of candidates) {
      if (!standsAt(phrase, words, first)) continue;
      const found = hits.get(phrase.text) ?? [];
      found.push({ first, last: first + phrase.words.length - 1 });
      hits.set(phrase.text, found);
    }
  });
  return hits;
}

interface PhraseIndex {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
}

function indexByFirstWord(phrases: Iterable<string>): PhraseIndex {
  const byWord = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  for (const text of new Set(phrases)) {
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

function phrasesStartingWith(word: string, { byWord, byStem }: PhraseIndex): readonly Phrase[] {
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
    return isStem ? word.folded.startsWith(folded) : word.folded === folded;
  });
}
