import { Before } from '../../text/word-list.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import type { Page } from '../page.ts';
import type { PatternWords } from '../pattern-words.ts';
import { wordsOf } from '../words/words-of.ts';

/** Words beside a claim that turn it round, or leave it to somebody else. */
export const DENIALS = wordsOf('denials');

/** True where words that are not the article's hold one that could turn a sentence of it round. */
export function saysNo(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}’']+/u)
    .some((word) => DENIALS.has(word.replace('’', "'")));
}

/**
 * The page's word beside `words` that turns the claim round and is not in the claim's own
 * context; -1 where there is none. `reach` says how many words to look at on each side, within the sentence.
 */
export function findDenial(
  pattern: ClaimPattern,
  page: Page,
  words: { readonly first: number; readonly last: number },
  reach: { readonly before: number; readonly after: number },
): number {
  const { flags, length } = page.words;
  if (reach.before > 0) {
    for (let i = words.first; i > 0 && words.first - i < reach.before; i--) {
      if (((flags[i] ?? 0) & ENDS) !== 0) break;
      if (isDenial(page.textAt(i - 1), pattern, pattern.before)) return i - 1;
    }
  }
  if (reach.after > 0) {
    for (let i = words.last + 1; i < length && i - words.last <= reach.after; i++) {
      if (((flags[i] ?? 0) & ENDS) !== 0) break;
      if (isDenial(page.textAt(i), pattern, pattern.after)) return i;
    }
  }
  return -1;
}

const ENDS = Before.stop | Before.question | Before.newline;

function isDenial(word: string, { denials }: ClaimPattern, own: PatternWords): boolean {
  if (!DENIALS.has(word) || denials.split(' ').includes(word)) return false;
  for (let i = 0; i < own.ids.length; i++) if (own.textAt(i) === word) return false;
  return true;
}
