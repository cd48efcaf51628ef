import type { Lexicon } from '../lexicon/lexicon.ts';
import { isSameNumber } from './word-relation.ts';

/** A word that changes its meaning with a hyphen: re-sign is not resign, not-able is not notable. */
const TELLING = /^(?:re|un|in|dis|non|de|pre|post|anti|no|not|now|may|any|all|не|ни|без)$/u;

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
  // Two words are as long as one, but for a comma in a number, an apostrophe or a sign for words.
  const longer = first.length + second.length - joined.length;
  const isShort = longer > 0 && longer <= 2 && joined.includes("'");
  if (joined.length > 1 && longer !== 0 && longer !== -1 && !isShort) return false;
  const apart = `${first} ${second}`;
  if (/\p{Nd}/u.test(joined)) return !hyphen && isSameNumber(joined, apart);
  if (lexicon.isVariant(joined, apart)) return true;
  return hyphen && joined === first + second && !TELLING.test(first);
}

/** Shorter words make endings: Ivanov a, Ivanova. */
const SHORTEST_RUN = 3;

/** True where the page has lost the space between two words, and they make no other word together. */
export function isRunTogether(
  joined: string,
  first: string,
  second: string,
  lexicon: Lexicon,
): boolean {
  if (first.length < SHORTEST_RUN || second.length < SHORTEST_RUN) return false;
  if (joined !== first + second || !/^\p{L}+$/u.test(joined)) return false;
  return !TELLING.test(first) && !lexicon.isOneWord(joined);
}
