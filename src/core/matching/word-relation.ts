import type { Lexicon } from '../lexicon/lexicon.ts';
import { isSlip } from '../lexicon/misspelling.ts';
import { editDistance } from './edit-distance.ts';

/** How a page's word stands to the claim's, as the cost of taking the one for the other. */
export const Cost = {
  same: 0,
  /** A known spelling of the same word, or two words written as one. */
  variant: 1,
  /** A misspelling that is no other word. */
  slip: 2,
  /** Looks alike, and means something else. */
  lookalike: 6,
  /** Another word, or a word too many or too few. */
  other: 10,
} as const;

/** Whether two different folded words are one word: what the meaning guards rest on. */
export function relateWords(
  word: string,
  found: string,
  isName: () => boolean,
  lexicon: Lexicon,
): number {
  if (!mayRelate(word, found)) return Cost.other;
  if (DIGIT.test(word) || DIGIT.test(found)) {
    return isSameNumber(word, found) ? Cost.variant : Cost.other;
  }
  if (lexicon.isVariant(word, found)) return Cost.variant;
  if (word.length > LONGEST || found.length > LONGEST) return Cost.other;
  const distance = editDistance(word, found);
  if (distance * 2 > word.length) return Cost.other;
  const slip = distance <= 2 && isSlip(word, found, isName()) && !lexicon.isOtherWord(word, found);
  return slip ? Cost.slip : Cost.lookalike;
}

const DIGIT = /\p{Nd}/u;
/** The longest word that `editDistance` takes. */
const LONGEST = 32;

/** Cheap, and true wherever the questions after it could be answered with yes. */
function mayRelate(word: string, found: string): boolean {
  if (word.charCodeAt(0) === found.charCodeAt(0)) return Math.abs(word.length - found.length) <= 4;
  // Other first letters: names such as Gomel and Homel, signs for words, or letters gone wrong.
  const sameEnd = word.charCodeAt(word.length - 1) === found.charCodeAt(found.length - 1);
  return sameEnd
    ? Math.abs(word.length - found.length) <= 2
    : word.length === 1 || found.length === 1;
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
