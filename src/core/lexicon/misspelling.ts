import { editDistance } from '../text/edit-distance.ts';
import { FoldedWord } from '../text/folded-word.ts';
import { isDoubling, type Slip, slipBetween } from './slip.ts';

/** From this length on, two slips are forgiven. */
export const LONG = 9;
/** Shorter words that no word list knows have too many neighbours to forgive anything. */
const SHORTEST_STRANGE = 5;
/** Shorter ones may be another body with a letter doubled: EU and EEU. */
const LONG_ACRONYM = 4;
/** Into shorter words a slip puts no letter but one that stands there already. */
const SHORTEST_PUT_IN = 5;
/** The longest word that `editDistance` takes. */
const LONGEST = 32;

const APOSTROPHE = 39;
const LETTERS = /^[\p{L}']+$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** What is known of a word in whose place a page has something else. */
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

/** The plain question first: it is much cheaper, and nearly always enough. */
function isLetters(word: FoldedWord): boolean {
  return isPlain(word) || LETTERS.test(word.text);
}

/** True where all units are small letters of ASCII or apostrophes. */
function isPlain({ units, length }: FoldedWord): boolean {
  for (let i = 0; i < length; i++) {
    const code = units[i] ?? 0;
    if ((code < 97 || code > 122) && code !== APOSTROPHE) return false;
  }
  return true;
}

function isCyrillic(word: FoldedWord): boolean {
  return !isPlain(word) && CYRILLIC.test(word.text);
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

/** Letters with which forms of a word end. */
const ENDINGS = new Set(['s', 'd', 'r', 'n', 'y', 't', 'e', 'm', 'i', 'a', 'o', 'x', 'z', 'v']);

function changesEnding(word: FoldedWord, found: FoldedWord): boolean {
  const [a, b] = [word.text, found.text];
  // Russian words carry case, gender and person in their last letters.
  if (isCyrillic(word)) return a.slice(-2) !== b.slice(-2);
  if (a.length !== b.length) return a.startsWith(b) || b.startsWith(a) || changesGender(a, b);
  const [x, y] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  return a.slice(0, -1) === b.slice(0, -1) && ENDINGS.has(x) && ENDINGS.has(y);
}

/** A surname of Slavic form, hers for his: -skaya and -sky. */
const HERS = /^(.+k)a(?:y|i|j)?a$/u;
const HIS = /^(.+k)(?:y|i|iy|yi|ij|yj)$/u;

function changesGender(a: string, b: string): boolean {
  const stem = HERS.exec(a)?.[1] ?? HERS.exec(b)?.[1];
  return stem !== undefined && (HIS.exec(a)?.[1] === stem || HIS.exec(b)?.[1] === stem);
}

/** Prefixes within two edits of their opposites, by their first letter; words built with them are seldom in a list. */
const OPPOSITES: ReadonlyMap<number, RegExp> = new Map(
  [
    /^(?:inter|intra|intro)/u,
    /^(?:macro|micro)/u,
    /^(?:hyper|hypo)/u,
    /^(?:ante|anti)/u,
    /^(?:pre|pro)/u,
    /^(?:sub|super|supra|sur)/u,
    /^(?:макро|микро)/u,
    /^(?:гипер|гипо)/u,
    /^(?:интер|интра)/u,
    /^(?:пере|пре|при|про|пред)/u,
  ].map((prefix) => [prefix.source.charCodeAt('^(?:'.length), prefix]),
);

const LONGEST_PREFIX = 5;

function changesPrefix(word: FoldedWord, found: FoldedWord): boolean {
  const longer = Math.abs(word.length - found.length) > 1;
  if (!longer && (word.at(0) !== found.at(0) || !OPPOSITES.has(word.at(0)))) return false;
  const [a, b] = [word.text, found.text];
  // One letter more is a slip (iinterest); two are a prefix (reregistered).
  if (longer && (a.endsWith(b) || b.endsWith(a))) return true;
  const prefix = OPPOSITES.get(word.at(0));
  if (prefix === undefined || a.slice(0, LONGEST_PREFIX) === b.slice(0, LONGEST_PREFIX))
    return false;
  const [x, y] = [prefix.exec(a)?.[0], prefix.exec(b)?.[0]];
  return x !== undefined && y !== undefined && x !== y;
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
