import { runToEnd } from '../run-to-end.ts';
import type { Span } from '../span.ts';

/** A word, number or sign (`$`, `%`) of a text, folded so that spellings can be compared. */
export interface Word {
  readonly folded: string;
  readonly span: Span;
  /** Counts words; a paragraph break adds `PARAGRAPH_GAP`. */
  readonly position: number;
}

/** Wider than any window of a rule, so that none reaches across a paragraph break. */
export const PARAGRAPH_GAP = 10_000;

// A dotted abbreviation, a word (soft hyphens and zero-width marks are invisible in it),
// a number with its separators, or a sign that gives a number its meaning. Or: a paragraph break.
const TOKEN =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*|\p{N}+(?:[.,]\p{N}+)*|[$€%]|\n[^\S\n]*\n\s*/gu;
const INVISIBLE = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu;
const ASCII_LETTERS = /^[A-Za-z]+$/;
const THOUSANDS = /,(?=\p{N}{3}(?!\p{N}))/gu;

/**
 * The words of `text` in order. Hyphens, slashes and apostrophes part words, so that
 * `Belarus’s` begins with `belarus` and `visa-free` equals `visa free`. Time is linear in the text.
 */
export function wordsOf(text: string): Word[] {
  return runToEnd(readWords(text));
}

/** Words read between two yields. */
const WORDS_A_STEP = 1000;

/** The same in steps of a fraction of a millisecond. */
export function* readWords(text: string): Generator<void, Word[]> {
  const words: Word[] = [];
  let position = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    if (token.startsWith('\n')) {
      position += PARAGRAPH_GAP;
      continue;
    }
    const span = { start: match.index, end: match.index + token.length };
    words.push({ folded: foldWord(token), span, position });
    position += 1;
    if (words.length % WORDS_A_STEP === 0) yield;
  }
  return words;
}

/** A soft sign is written or left out by the school of spelling (`зьняў`, `зняў`). */
const SOFT_SIGN = /ь/g;

function foldWord(token: string): string {
  // The country, not the pronoun.
  if (token === 'US') return 'u.s';
  if (ASCII_LETTERS.test(token)) return token.toLowerCase();
  return token
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(THOUSANDS, '')
    .toLowerCase()
    .replace(SOFT_SIGN, '');
}
