import { pick } from './random.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** `share` of the letters replaced by others, anywhere. */
export function withWrongLetters(text: string, share: number, random: () => number): string {
  return [...text]
    .map((unit) => (/\p{L}/u.test(unit) && random() < share ? pick(random, LETTERS) : unit))
    .join('');
}
