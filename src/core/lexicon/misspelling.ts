import { editDistance } from '../matching/edit-distance.ts';

/** Words shorter than this have too many neighbours to forgive anything. */
export const SHORTEST = 5;
/** From this length on, two slips are forgiven. */
export const LONG = 9;
/** The longest word that `editDistance` takes. */
const LONGEST = 32;

const PLAIN_LETTERS = /^[a-z']+$/;
const LETTERS = /^[\p{L}']+$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters with which forms of a word end. */
const ENDINGS = new Set(['s', 'd', 'r', 'n', 'y', 't', 'e', 'm', 'i', 'a', 'o', 'x', 'z', 'v']);

/**
 * True where `found` can be a slip of the hand for `word` by its shape alone: few edits, the same
 * first letter, and no edit that makes another form of a word (an ending, a prefix). Whether it is
 * another word is the lexicon's question. A name is stricter: its letters may be swapped,
 * doubled or left out, but not replaced. `known`: how many edits apart they are, where that is known.
 */
export function isSlip(word: string, found: string, isName: boolean, known = -1): boolean {
  const [a, b] = withoutPossessive(word, found);
  if (a.length < SHORTEST || b.length < SHORTEST - 1 || a.length > LONGEST) return false;
  if (Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false;
  const distance = known === -1 ? editDistance(a, b) : known;
  if (distance === 0 || distance > (a.length < LONG ? 1 : 2)) return false;
  if (!isLetters(a) || !isLetters(b)) return false;
  if (apostrophes(a) !== apostrophes(b)) return false;
  if (changesEnding(a, b) || changesPrefix(a, b)) return false;
  return !isName || isSlipInName(a, b, distance);
}

/** `found` without the `'s` that both have: a name and its possessive are misspelt alike. */
export function withoutPossessive(word: string, found: string): readonly [string, string] {
  const both = word.endsWith("'s") && found.endsWith("'s");
  return both ? [word.slice(0, -2), found.slice(0, -2)] : [word, found];
}

/** The plain question first: it is much cheaper, and nearly always enough. */
function isLetters(word: string): boolean {
  return PLAIN_LETTERS.test(word) || LETTERS.test(word);
}

function apostrophes(word: string): number {
  return word.indexOf("'");
}

function changesEnding(a: string, b: string): boolean {
  // Russian words carry case, gender and person in their last letters.
  if (!PLAIN_LETTERS.test(a) && CYRILLIC.test(a)) return a.slice(-2) !== b.slice(-2);
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

/** Prefixes within two edits of their opposites; words built with them are seldom in a list. */
const OPPOSITES = [
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
];

const LONGEST_PREFIX = 5;

function changesPrefix(a: string, b: string): boolean {
  // One letter more is a slip (iinterest); two are a prefix (reregistered).
  if (Math.abs(a.length - b.length) > 1 && (a.endsWith(b) || b.endsWith(a))) return true;
  if (a.slice(0, LONGEST_PREFIX) === b.slice(0, LONGEST_PREFIX)) return false;
  return OPPOSITES.some((prefix) => {
    const [x, y] = [prefix.exec(a)?.[0], prefix.exec(b)?.[0]];
    return x !== undefined && y !== undefined && x !== y;
  });
}

function isSlipInName(a: string, b: string, distance: number): boolean {
  if (a.length === b.length) return sorted(a) === sorted(b);
  return distance === 1 && (a.length >= LONG - 1 || undoubled(a) === undoubled(b));
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}
