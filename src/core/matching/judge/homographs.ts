import { wordsOf } from '../words/words-of.ts';

/** Words that are another word in capitals: the US and us, the WHO and who. */
export const CAPITALS = wordsOf('capitals');
/** Words that are a name with a capital, and something else without. */
export const NAMES = wordsOf('names');
/** Words, folded, that are another word with ё in them. */
export const YO = wordsOf('yo');

/** True where the folded word stands for two words that only a capital or ё tells apart. */
export function isHomograph(word: string): boolean {
  return CAPITALS.has(word) || NAMES.has(word) || YO.has(word);
}
