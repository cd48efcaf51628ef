import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { WordTraits } from '../../lexicon/misspelling.ts';
import type { QuotedWord } from '../../lexicon/quoted-word.ts';
import { slipBetween } from '../../lexicon/slip.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { FoldedWord } from '../../text/folded-word.ts';
import { Cost } from './cost.ts';

/**
 * Whether two different folded words are one word: what the meaning guards rest on. `word` is
 * the claim's word `index`, of which `names` tells whether it is a name.
 */
export function relateWords(
  word: QuotedWord,
  found: FoldedWord,
  names: { traitsOf(index: number): Omit<WordTraits, 'isStrange'> },
  index: number,
  lexicon: Lexicon,
): number {
  if (!mayRelate(word, found)) return Cost.other;
  if (lexicon.isVariantOf(word, found)) return Cost.variant;
  if (word.length > LONGEST || found.length > LONGEST) return Cost.other;
  const slip = slipBetween(word, found);
  const distance = slip === null ? editDistance(word, found) : 1;
  if (distance * 2 > word.length) return Cost.other;
  if (isNumber(word) || isNumber(found))
    return isSameNumber(word.text, found.text) ? Cost.variant : Cost.other;
  if (distance <= 2 && lexicon.isMisprint(word, found, names.traitsOf(index), slip))
    return Cost.slip;
  // From 3 to 8: one letter of ten is hardly anything, half of a word nearly all.
  return Cost.lookalike + Math.floor((distance * 10) / word.length);
}

/** True where a word is a number. Digits within a word of letters are no slip in any case. */
function isNumber(word: FoldedWord): boolean {
  const code = word.at(0);
  return code >= 48 && code <= 57;
}

/** The longest word that `editDistance` takes. */
const LONGEST = 32;

/** Words this short have no letter in place once the first two are swapped. */
const SHORT = 3;

/** Cheap, and true wherever the questions after it could be answered with yes. */
function mayRelate(word: FoldedWord, found: FoldedWord): boolean {
  const longer = Math.abs(word.length - found.length);
  if (word.units[0] === found.units[0]) return longer <= 4;
  // Other first letters: names such as Gomel and Homel, signs for words, or letters gone wrong.
  if (word.length === 1 || found.length === 1) return true;
  if (word.length <= SHORT) return longer <= 1;
  return longer <= 2 && word.units[word.length - 1] === found.units[found.length - 1];
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
