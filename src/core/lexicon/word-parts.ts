import type { FoldedWord } from '../text/folded-word.ts';
import { isCyrillic } from './letters.ts';

/** Letters with which forms of a word end. */
const ENDINGS = new Set(['s', 'd', 'r', 'n', 'y', 't', 'e', 'm', 'i', 'a', 'o', 'x', 'z', 'v']);

/** True where `found` may be another form of the word: another number, case, gender or person. */
export function changesEnding(word: FoldedWord, found: FoldedWord): boolean {
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

/** Shorter beginnings are not taken for prefixes. */
export const LONGEST_PREFIX = 5;

/** True where one has a prefix that the other lacks, or its opposite. */
export function changesPrefix(word: FoldedWord, found: FoldedWord): boolean {
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
