import { editDistance } from '../matching/edit-distance.ts';

/** Words shorter than this have too many neighbours to forgive anything. */
export const SHORTEST = 5;
/** From this length on, two slips are forgiven. */
export const LONG = 9;
/** The longest word that `editDistance` takes. */
const LONGEST = 32;

const LETTERS = /^[\p{L}']+$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters with which forms of a word end. */
const ENDINGS = new Set(['s', 'd', 'r', 'n', 'y', 't', 'e', 'm', 'i', 'a', 'o', 'x', 'z', 'v']);

/**
 * True where `found` can be a slip of the hand for `word` by its shape alone: few edits, the same
 * first letter, and no edit that makes another form of a word (an ending, a prefix). Whether it is
 * another word is the lexicon's question. A name is stricter: the letters may be swapped,
 * doubled or left out, and replaced only in a long one.
 */
export function isSlip(word: string, found: string, isName: boolean): boolean {
  const [a, b] = withoutPossessive(word, found);
  if (a.length < SHORTEST || b.length < SHORTEST - 1 || a.length > LONGEST) return false;
  if (Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false;
  if (!LETTERS.test(a) || !LETTERS.test(b)) return false;
  if (apostrophes(a) !== apostrophes(b)) return false;
  const distance = editDistance(a, b);
  if (distance === 0 || distance > (a.length < LONG ? 1 : 2)) return false;
  return !changesEnding(a, b) && (!isName || isSlipInName(a, b, distance));
}

/** `found` without the `'s` that both have: a name and its possessive are misspelt alike. */
export function withoutPossessive(word: string, found: string): readonly [string, string] {
  const both = word.endsWith("'s") && found.endsWith("'s");
  return both ? [word.slice(0, -2), found.slice(0, -2)] : [word, found];
}

function apostrophes(word: string): number {
  return word.indexOf("'");
}

function changesEnding(a: string, b: string): boolean {
  // Russian words carry case, gender and person in their last letters.
  if (CYRILLIC.test(a)) return a.slice(-2) !== b.slice(-2);
  if (a.length !== b.length) return a.startsWith(b) || b.startsWith(a);
  const [x, y] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  return a.slice(0, -1) === b.slice(0, -1) && ENDINGS.has(x) && ENDINGS.has(y);
}

function isSlipInName(a: string, b: string, distance: number): boolean {
  if (sorted(a) === sorted(b)) return true;
  if (a.length === b.length) return distance === 1 && a.length >= LONG - 1 && a.at(-1) === b.at(-1);
  return distance === 1 && (a.length >= LONG - 1 || undoubled(a) === undoubled(b));
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}
