import { BELARUSIAN } from './belarusian.ts';
import { ENGLISH } from './english.ts';
import type { LanguageWords } from './language-words.ts';
import { RUSSIAN } from './russian.ts';

/** A page may quote in another language than its own: the words of all count. */
const LANGUAGES: readonly LanguageWords[] = [ENGLISH, RUSSIAN, BELARUSIAN];

/** The words of one list, in all languages. */
export function wordsOf(list: keyof LanguageWords): ReadonlySet<string> {
  const words = LANGUAGES.map((language) => language[list]).join(' ');
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}
