import type { Lexicon } from '../lexicon/lexicon.ts';
import { isSlip } from '../lexicon/misspelling.ts';

/** How a page's word stands to the claim's, as the cost of taking the one for the other. */
export const Cost = {
  same: 0,
  /** A known spelling of the same word, or two words written as one. */
  variant: 1,
  /** A misspelling that is no other word. */
  slip: 2,
  /** Looks alike, and means something else. */
  lookalike: 8,
  /** Another word, or a word too many or too few. */
  other: 10,
} as const;

/** Whether two different folded words are one word: what the meaning guards rest on. */
export function relateWords(word: string, found: string, name: boolean, lexicon: Lexicon): number {
  if (!mayRelate(word, found)) return Cost.other;
  if (/\p{Nd}/u.test(word + found)) return isSameNumber(word, found) ? Cost.variant : Cost.other;
  if (lexicon.isVariant(word, found)) return Cost.variant;
  if (!isSlip(word, found, name)) return Cost.other;
  return lexicon.isOtherWord(word, found) ? Cost.lookalike : Cost.slip;
}

/** Cheap, and true wherever the questions after it could be answered with yes. */
function mayRelate(word: string, found: string): boolean {
  if (Math.abs(word.length - found.length) > 8) return false;
  if (word.charCodeAt(0) === found.charCodeAt(0)) return true;
  // Other first letters: only names (Odessa has none, Gomel and Homel have) and signs.
  return word.length === 1 || found.length === 1 || word.endsWith(found.slice(-2));
}

const GROUPED = /^\d{1,3}(?:[, ]\d{3})+$/;

/** `12,700` and `12 700` and `12700` are one number; nothing else about a number is forgiven. */
export function isSameNumber(word: string, found: string): boolean {
  if (word === found) return false;
  const [a, b] = [word, found].map((number) =>
    GROUPED.test(number) ? number.replace(/[, ]/g, '') : number,
  );
  return a === b && /^\d+$/.test(a ?? '');
}
