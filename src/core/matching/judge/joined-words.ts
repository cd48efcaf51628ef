import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import { isSameNumber } from './word-relation.ts';

/** A word that changes its meaning with a hyphen: re-sign is not resign, not-able is not notable. */
const TELLING = /^(?:re|un|in|dis|non|de|pre|post|anti|no|not|now|may|any|all|не|ни|без)$/u;

const HAS_DIGIT = /\p{Nd}/u;

/**
 * True where one word and two words are the same but for the space or hyphen between them:
 * `build-up` and `buildup`, `12 700` and `12,700`. With only a space between, the two must be
 * known to be spelt so: `a part` is not `apart`.
 */
export function isSameJoined(
  joined: string,
  first: string,
  second: string,
  hyphen: boolean,
  lexicon: Lexicon,
): boolean {
  if (!mayJoin(joined.length, first.length + second.length, joined.includes("'"))) return false;
  const apart = `${first} ${second}`;
  if (HAS_DIGIT.test(joined)) return !hyphen && isSameNumber(joined, apart);
  if (lexicon.isVariant(joined, apart)) return true;
  return hyphen && joined === first + second && !TELLING.test(first);
}

/**
 * False where a word of `length` letters can be no two of `apart` letters together: they are as long as one,
 * but for a comma in a number, an apostrophe or a sign for words.
 */
export function mayJoin(length: number, apart: number, hasApostrophe: boolean): boolean {
  const longer = apart - length;
  return (
    length <= 1 || longer === 0 || longer === -1 || (longer > 0 && longer <= 2 && hasApostrophe)
  );
}

/** Words that make another word of the one after them, which no list may have: re-sign, un-named. */
const PREFIXES = /^(?:re|un|dis|non|de|pre|post|anti|не|ни|без)$/u;
/** Words that make another name of one: Ivanov a, Ivanova. The longer ones only where lists lack the name. */
const ENDINGS_OF_NAMES = /^(?:a|i|an|as|en|in|is|on|us)$/;
/** Shorter words are endings or prefixes in languages that inflect more than English does. */
const SHORTEST_RUN = 3;
const PLAIN_LETTERS = /^[a-z']+$/;

/**
 * True where the page has lost the space between two words, and they make no other word together.
 * `isName`: the first of them is a name.
 */
export function isRunTogether(
  joined: string,
  first: string,
  second: string,
  isName: boolean,
  lexicon: Lexicon,
): boolean {
  // Nearly all that is asked about fails by its length, with no word put together.
  if (joined.length !== first.length + second.length || joined !== first + second) return false;
  if (!/^[\p{L}']+$/u.test(joined) || PREFIXES.test(first)) return false;
  const isPlain = PLAIN_LETTERS.test(joined);
  const mayEndName = isName && ENDINGS_OF_NAMES.test(second);
  if (mayEndName && (second.length === 1 || !lexicon.isListed(first))) return false;
  if (!isPlain && Math.min(first.length, second.length) < SHORTEST_RUN) return false;
  return !lexicon.isOneWord(joined);
}

/** True where the page's word is the claim's first or last word and the one of its context beside it, run together. */
export function isRunIntoContext(
  pattern: ClaimPattern,
  index: number,
  joined: string,
  lexicon: Lexicon,
): boolean {
  const { words, before, after } = pattern;
  const word = words.textAt(index);
  const last = before.ids.length - 1;
  if (index === 0 && last >= 0 && joined.endsWith(word)) {
    if (isRunTogether(joined, before.textAt(last), word, false, lexicon)) return true;
  }
  if (index < words.ids.length - 1 || after.ids.length === 0 || !joined.startsWith(word))
    return false;
  return isRunTogether(joined, word, after.textAt(0), pattern.traitsOf(index).isName, lexicon);
}
