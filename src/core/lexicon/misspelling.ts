import { editDistance } from '../text/edit-distance.ts';
import { unitAt } from '../text/unit-at.ts';
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
  const [a, b] = withoutPossessive(word, found);
  return a !== b && isLetters(a) && isSlipOf(a, b, slipBetween(a, b), traits);
}

/**
 * The same of a word of letters and a different one, which do not both end in `'s`. `slip`: what
 * `slipBetween` says of them.
 */
export function isSlipOf(a: string, b: string, slip: Slip | null, traits: WordTraits): boolean {
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
function maySlipStrictly(a: string, b: string, slip: Slip): boolean {
  if (a.length < SHORTEST_STRANGE) return false;
  if (slip.kind === 'swapped' || isDoubling(b, slip)) return true;
  const isFirst = slip.at === 0;
  return isFirst ? slip.kind === 'left-out' && a.length >= LONG : !changesEnding(a, b);
}

/** `found` without the `'s` that both have: a name and its possessive are misspelt alike. */
export function withoutPossessive(word: string, found: string): readonly [string, string] {
  return arePossessive(word, found) ? [word.slice(0, -2), found.slice(0, -2)] : [word, found];
}

export function arePossessive(word: string, found: string): boolean {
  // The last unit first: hardly any word comes any further.
  return endsInS(word) && endsInS(found) && word.endsWith("'s") && found.endsWith("'s");
}

function endsInS(word: string): boolean {
  return unitAt(word, word.length - 1) === 115;
}

/** The plain question first: it is much cheaper, and nearly always enough. */
function isLetters(word: string): boolean {
  return isPlain(word) || LETTERS.test(word);
}

/** True where all units are small letters of ASCII or apostrophes. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = unitAt(word, i);
    if ((code < 97 || code > 122) && code !== APOSTROPHE) return false;
  }
  return true;
}

function isCyrillic(word: string): boolean {
  return !isPlain(word) && CYRILLIC.test(word);
}

/** True where what one slip put in is no letter, or where it took an apostrophe, or put one in. */
function changesSort(a: string, b: string, { at }: Slip): boolean {
  const [x, y] = [unitAt(a, at), unitAt(b, at)];
  if (!(y >= 97 && y <= 122) && !isLetters(b)) return true;
  return (x === APOSTROPHE || y === APOSTROPHE) && a.includes("'") !== b.includes("'");
}

/** At either end a letter more is a prefix or an ending. */
function mayPutIn(a: string, slip: Slip): boolean {
  return a.length >= SHORTEST_PUT_IN && slip.at > 0 && slip.at < a.length;
}

function isTwoSlips(a: string, b: string, isName: boolean): boolean {
  if (a.length < LONG || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  if (!isLetters(b) || a.includes("'") !== b.includes("'")) return false;
  if (changesPrefix(a, b) || changesEnding(a, b)) return false;
  if (isName && (a.length !== b.length || sorted(a) !== sorted(b))) return false;
  return editDistance(a, b) === 2;
}

/** Letters with which forms of a word end. */
const ENDINGS = new Set(['s', 'd', 'r', 'n', 'y', 't', 'e', 'm', 'i', 'a', 'o', 'x', 'z', 'v']);

function changesEnding(a: string, b: string): boolean {
  // Russian words carry case, gender and person in their last letters.
  if (isCyrillic(a)) return a.slice(-2) !== b.slice(-2);
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
const OPPOSITES: ReadonlyMap<string, RegExp> = new Map([
  ['i', /^(?:inter|intra|intro)/u],
  ['m', /^(?:macro|micro)/u],
  ['h', /^(?:hyper|hypo)/u],
  ['a', /^(?:ante|anti)/u],
  ['p', /^(?:pre|pro)/u],
  ['s', /^(?:sub|super|supra|sur)/u],
  ['м', /^(?:макро|микро)/u],
  ['г', /^(?:гипер|гипо)/u],
  ['и', /^(?:интер|интра)/u],
  ['п', /^(?:пере|пре|при|про|пред)/u],
]);

const LONGEST_PREFIX = 5;

function changesPrefix(a: string, b: string): boolean {
  // One letter more is a slip (iinterest); two are a prefix (reregistered).
  if (Math.abs(a.length - b.length) > 1 && (a.endsWith(b) || b.endsWith(a))) return true;
  const prefix = a[0] === b[0] ? OPPOSITES.get(a[0] ?? '') : undefined;
  if (prefix === undefined || a.slice(0, LONGEST_PREFIX) === b.slice(0, LONGEST_PREFIX))
    return false;
  const [x, y] = [prefix.exec(a)?.[0], prefix.exec(b)?.[0]];
  return x !== undefined && y !== undefined && x !== y;
}

/** Shorter names have others that differ in one letter of the same sort: Minsk and Mensk. */
const LONG_NAME = 6;
const VOWEL = /[aeiouyаеёиоуыэюяіў]/u;

/** Names that differ in one letter have a vowel for a vowel and a consonant for a consonant: Karbalevich, Karbanevich. */
function isSlipInName(a: string, b: string, { kind, at }: Slip, isStrange: boolean): boolean {
  if (kind === 'swapped') return true;
  if (kind === 'replaced') {
    const isFirst = at === 0;
    if (isFirst) return !isStrange && a.length >= LONG_NAME;
    const changesSort = VOWEL.test(a[at] ?? '') !== VOWEL.test(b[at] ?? '');
    return changesSort || (!isStrange && a.length >= LONG_NAME);
  }
  return !isStrange ? a.length >= 4 : a.length >= LONG - 1 || undoubled(a) === undoubled(b);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}
