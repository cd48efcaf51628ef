import type { FoldedWord } from '../text/folded-word.ts';

export const APOSTROPHE = 39;
const LETTERS = /^[\p{L}']+$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The plain question first: it is much cheaper, and nearly always enough. */
export function isLetters(word: FoldedWord): boolean {
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

/** True where a letter is Cyrillic; words of ASCII letters, which are most, are told first. */
export function isCyrillic(word: FoldedWord): boolean {
  return !isPlain(word) && CYRILLIC.test(word.text);
}
