import { Before } from '../text/word-list.ts';
import type { ClaimPattern } from './claim-pattern.ts';
import type { Page } from './page.ts';

const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|st|prof|gen|col|lt|sgt|jr|sr|vs|no|etc|inc|ltd|co|gov|sen|rep|pres|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|г|гг|т|д|п|др|проф|ген|им|ул|тыс|млн|млрд|руб|\p{L})$/u;

const MARKS = Before.stop | Before.question;

/**
 * The claim's word before which the page ends a sentence and the claim does not, or the other way
 * round; -1 where none. "He refused. To sign …" is not "He refused to sign …".
 * Only for places where claim and page have word for word the same.
 */
export function findSentenceBreak(pattern: ClaimPattern, page: Page, first: number): number {
  const { flags, ids } = pattern.words;
  for (let i = 1; i < ids.length; i++) {
    const ours = (flags[i] ?? 0) & MARKS;
    const theirs = (page.words.flags[first + i] ?? 0) & (MARKS | Before.newline);
    if (ours === (theirs & MARKS)) continue;
    // A new paragraph may stand for a full stop.
    if ((theirs & Before.newline) !== 0 && ((ours | theirs) & Before.question) === 0) continue;
    if (((ours | theirs) & Before.question) === 0 && ABBREVIATION.test(pattern.words.textAt(i - 1)))
      continue;
    return i;
  }
  return -1;
}

/** True where the page makes a question of what the claim states. */
export function isAsked(pattern: ClaimPattern, page: Page, last: number): boolean {
  if (!pattern.isStated || pattern.after.ids.length > 0) return false;
  const { words, text } = page;
  const end = words.ends[last] ?? 0;
  const next = last + 1 < words.length ? (words.starts[last + 1] ?? text.length) : text.length;
  return text.slice(end, Math.min(next, end + 8)).includes('?');
}
