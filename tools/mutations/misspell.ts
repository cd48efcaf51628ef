import { pick } from './random.ts';

type Slip = (word: string, at: number, letter: string) => string;

const SLIPS: readonly Slip[] = [
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  (word, at) => word.slice(0, at) + (word[at] ?? '') + word.slice(at),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
];

/**
 * `word` with one slip in its middle that makes no word of `dictionary`; null where none was
 * found. A name gets its letters swapped or doubled only.
 */
export function misspell(
  word: string,
  random: () => number,
  dictionary: ReadonlySet<string>,
): string | null {
  if (!/^\p{L}{6,}$/u.test(word)) return null;
  const slips = /^\p{Lu}/u.test(word) ? SLIPS.slice(0, 2) : SLIPS;
  const alphabet = /\p{Script=Cyrillic}/u.test(word)
    ? 'абвгдежзиклмнопрстуфхцчшыэюя'
    : 'abcdefghijklmnopqrstuvwxyz';
  for (let tries = 0; tries < 8; tries++) {
    const at = 1 + Math.floor(random() * (word.length - 3));
    const found = pick(random, slips)(word, at, pick(random, [...alphabet]));
    if (found !== word && !dictionary.has(found) && !dictionary.has(found.toLowerCase()))
      return found;
  }
  return null;
}
