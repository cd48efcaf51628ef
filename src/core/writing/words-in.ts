import type { Span } from '../span.ts';

/** Scripts that put no space between words: each letter stands for itself. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}]\\p{M}*';
/** What holds parts of one word together, as in "don't", "pro-Russian", "3.5" and "U.S". */
const JOINT = "['’ʼ\\u00AD\\u200D\\p{Pd}.,]";
const PART = '[\\p{L}\\p{N}\\p{M}]+';
const WORD = new RegExp(`${UNSPACED}|${PART}(?:${JOINT}${PART})*`, 'gu');

/** The words of a text as a writer selects them: compounds with a hyphen and numbers are one each. */
export function wordsIn(text: string): Span[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}
