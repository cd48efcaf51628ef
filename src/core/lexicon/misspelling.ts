import { editDistance } from '../text/edit-distance.ts';
import { FoldedWord } from '../text/folded-word.ts';
import { APOSTROPHE, isCyrillic, isLetters } from './letters.ts';
import { isDoubling, type Slip, slipBetween } from './slip.ts';
import { changesEnding, changesPrefix, LONGEST_PREFIX } from './word-parts.ts';

/** From this length on, two slips are forgiven. */
export const LONG = 9;
/** Shorter words that are in no word list resemble too many others for a slip to be forgiven. */
const SHORTEST_STRANGE = 5;
/** With a letter doubled, shorter ones may be another body: EU and EEU. */
const LONG_ACRONYM = 4;
/** Into shorter words a slip puts no letter but one that stands there already. */
const SHORTEST_PUT_IN = 5;
/** The longest word that `editDistance` takes. */
const LONGEST = 32;

/** What is known of a word instead of which a page has something else. */
export interface WordTraits {
  /** A name is stricter: other names look like it that no list has. */
  readonly isName: boolean;
  /** In capitals: another letter, or one less, is another body. */
  readonly isAcronym: boolean;
  /** No word list has the word: then it does not have its other forms and its neighbours either. */
  readonly isStrange: boolean;
}

export const PLAIN: WordTraits = { isName: false, isAcronym: false, isStrange: false };

/**
 * True where `found` can be a slip of the hand for `word` by its shape alone: a letter wrong, left out,
 * doubled or swapped with the next, two of these in a long word, and nothing that may make another
 * form, another opposite or another name. Whether it is another word is the lexicon's question.
 */
export function isSlip(word: string, found: string, traits: WordTraits): boolean {
  const both = word.endsWith("'s") && found.endsWith("'s") ? -2 : undefined;
  const [a, b] = [new FoldedWord(word.slice(0, both)), new FoldedWord(found.slice(0, both))];
  return a.text !== b.text && isLetters(a) && isSlipOf(a, b, slipBetween(a, b), traits);
}

/**
 * The same of a word of letters and a different one, which do not both end in `'s`. `slip`: what
 * `slipBetween` says of them.
 */
export function isSlipOf(
  a: FoldedWord,
  b: FoldedWord,
  slip: Slip | null,
  traits: WordTraits,
): boolean {
  if (a.length < 2 || a.length > LONGEST) return false;
  if (slip === null) return !traits.isAcronym && isTwoSlips(a, b, traits.isName);
  if (changesSort(a, b, slip) || (slip.at < LONGEST_PREFIX && changesPrefix(a, b))) return false;
  if (traits.isAcronym) return a.length >= LONG_ACRONYM && isDoubling(b, slip);
  const isStrict = traits.isStrange || isCyrillic(a);
  if (isStrict && !maySlipStrictly(a, b, slip)) return false;
  if (isDoubling(b, slip)) return true;
  if (slip.kind === 'put-in' && !mayPutIn(a, slip)) return false;
  return !traits.isName || isSlipInName(a, b, slip, traits.isStrange);
}

/** A word of which no list tells what it is next to. */
function maySlipStrictly(a: FoldedWord, b: FoldedWord, slip: Slip): boolean {
  if (a.length < SHORTEST_STRANGE) return false;
  if (slip.kind === 'swapped' || isDoubling(b, slip)) return true;
  const isFirst = slip.at === 0;
  return isFirst ? slip.kind === 'left-out' && a.length >= LONG : !changesEnding(a, b);
}

/** True where both end in `'s`: a name and its possessive are misspelt alike. */
export function arePossessive(word: FoldedWord, found: FoldedWord): boolean {
  return isPossessive(word) && isPossessive(found);
}

function isPossessive(word: FoldedWord): boolean {
  return word.at(word.length - 1) === 115 && word.at(word.length - 2) === APOSTROPHE;
}

/** True where what one slip put in is no letter, or where it took an apostrophe, or put one in. */
function changesSort(a: FoldedWord, b: FoldedWord, { at }: Slip): boolean {
  const [x, y] = [a.at(at), b.at(at)];
  if (!(y >= 97 && y <= 122) && !isLetters(b)) return true;
  return (x === APOSTROPHE || y === APOSTROPHE) && hasApostrophe(a) !== hasApostrophe(b);
}

function hasApostrophe({ text }: FoldedWord): boolean {
  return text.includes("'");
}

/** At either end a letter more is a prefix or an ending. */
function mayPutIn(a: FoldedWord, slip: Slip): boolean {
  return a.length >= SHORTEST_PUT_IN && slip.at > 0 && slip.at < a.length;
}

function isTwoSlips(a: FoldedWord, b: FoldedWord, isName: boolean): boolean {
  if (a.length < LONG || a.at(0) !== b.at(0) || Math.abs(a.length - b.length) > 2) return false;
  if (editDistance(a, b) !== 2 || !isLetters(b) || hasApostrophe(a) !== hasApostrophe(b))
    return false;
  if (changesPrefix(a, b) || changesEnding(a, b)) return false;
  return !isName || (a.length === b.length && sorted(a) === sorted(b));
}

/** Shorter names have others that differ in one letter of the same sort: Minsk and Mensk. */
const LONG_NAME = 6;
const VOWEL = /[aeiouyаеёиоуыэюяіў]/u;

/** Names that differ in one letter have a vowel for a vowel and a consonant for a consonant: Karbalevich, Karbanevich. */
function isSlipInName(
  a: FoldedWord,
  b: FoldedWord,
  { kind, at }: Slip,
  isStrange: boolean,
): boolean {
  if (kind === 'swapped') return true;
  if (kind === 'replaced') {
    const isFirst = at === 0;
    if (isFirst) return !isStrange && a.length >= LONG_NAME;
    const changesSort = isVowel(a.at(at)) !== isVowel(b.at(at));
    return changesSort || (!isStrange && a.length >= LONG_NAME);
  }
  return !isStrange ? a.length >= 4 : a.length >= LONG - 1 || undoubled(a) === undoubled(b);
}

function isVowel(unit: number): boolean {
  return VOWEL.test(String.fromCharCode(unit));
}

function sorted({ text }: FoldedWord): string {
  return [...text].sort().join('');
}

function undoubled({ text }: FoldedWord): string {
  return text.replace(/(.)\1+/gu, '$1');
}
