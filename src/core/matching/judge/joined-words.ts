import type { Lexicon } from '../../lexicon/lexicon.ts';
import { FoldedWord } from '../../text/folded-word.ts';
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
  whole: FoldedWord,
  firstWord: FoldedWord,
  secondWord: FoldedWord,
  hyphen: boolean,
  lexicon: Lexicon,
): boolean {
  if (!mayJoin(whole, firstWord.length + secondWord.length)) return false;
  const joined = whole.text;
  const apart = () => `${firstWord.text} ${secondWord.text}`;
  if (HAS_DIGIT.test(joined)) return !hyphen && isSameNumber(joined, apart());
  if (lexicon.hasVariants(joined) && lexicon.isVariant(joined, apart())) return true;
  const first = hyphen ? firstWord.text : '';
  return hyphen && joined === first + secondWord.text && !TELLING.test(first);
}

/** Two words are as long as one, but for a comma in a number, an apostrophe or a sign for words. */
function mayJoin(joined: FoldedWord, apart: number): boolean {
  if (!mayJoinBySize(joined.length, apart)) return false;
  return apart <= joined.length || joined.length <= 1 || joined.text.includes("'");
}

/** True wherever a word of `length` letters can be two words of `apart` letters together. */
export function mayJoinBySize(length: number, apart: number): boolean {
  const longer = apart - length;
  return length <= 1 || (longer >= -1 && longer <= 2);
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
 * `isName` says whether the first of them is a name.
 */
export function isRunTogether(
  whole: FoldedWord,
  firstWord: FoldedWord,
  secondWord: FoldedWord,
  isName: () => boolean,
  lexicon: Lexicon,
): boolean {
  // Nearly all that is asked about fails by its length, with no word put together.
  if (whole.length !== firstWord.length + secondWord.length) return false;
  const [joined, first, second] = [whole.text, firstWord.text, secondWord.text];
  if (joined !== first + second) return false;
  if (!/^[\p{L}']+$/u.test(joined) || PREFIXES.test(first)) return false;
  const isPlain = PLAIN_LETTERS.test(joined);
  const mayEndName = ENDINGS_OF_NAMES.test(second) && isName();
  if (mayEndName && (second.length === 1 || !lexicon.isListed(first))) return false;
  if (!isPlain && Math.min(first.length, second.length) < SHORTEST_RUN) return false;
  return !lexicon.isOneWord(joined);
}

/** The same of three words: each two of them may be run together, and all three make no word. */
export function areRunTogether(
  joined: FoldedWord,
  [first, second, third]: readonly [FoldedWord, FoldedWord, FoldedWord],
  isName: (at: number) => boolean,
  lexicon: Lexicon,
): boolean {
  const [front, back] = [first.text + second.text, second.text + third.text];
  if (joined.text !== front + third.text || lexicon.isOneWord(joined.text)) return false;
  const isFirst = () => isName(0);
  const isSecond = () => isName(1);
  return (
    isRunTogether(new FoldedWord(front), first, second, isFirst, lexicon) &&
    isRunTogether(new FoldedWord(back), second, third, isSecond, lexicon)
  );
}

const NO_NAME = () => false;

/** True where the page's word is the claim's first or last word and the one of its context beside it, run together. */
export function isRunIntoContext(
  pattern: ClaimPattern,
  index: number,
  joined: FoldedWord,
  lexicon: Lexicon,
): boolean {
  const { words, before, after } = pattern;
  const last = before.ids.length - 1;
  if (index === 0 && last >= 0) {
    if (isRunTogether(joined, before.wordAt(last), words.wordAt(0), NO_NAME, lexicon)) return true;
  }
  if (index < words.ids.length - 1 || after.ids.length === 0) return false;
  const isName = () => pattern.traitsOf(index).isName;
  return isRunTogether(joined, words.wordAt(index), after.wordAt(0), isName, lexicon);
}
