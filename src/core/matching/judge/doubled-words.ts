import { Before } from '../../text/word-list.ts';
import type { Page } from '../page.ts';
import { wordsOf } from '../words/words-of.ts';

/** Words that say something else, or more, when they are said twice. */
const TELLING = wordsOf('tellingTwice');
/** "No, no", "12-12": marks between them make two of them. */
const PARTING = Before.stop | Before.question | Before.comma | Before.hyphen;
const NO_WORD = Before.number | Before.symbol;

/** True where the word after the page's word `at` only says the same again, by mistake. */
export function isDoubled({ words, textAt }: Page, at: number): boolean {
  const next = at + 1;
  if (next >= words.length || words.hashes[at] !== words.hashes[next]) return false;
  if (((words.flags[next] ?? 0) & (PARTING | NO_WORD)) !== 0) return false;
  return !TELLING.has(textAt(at));
}
