import { Before } from '../../text/word-list.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import type { Page } from '../page.ts';
import { Around } from '../prepared-claims.ts';
import type { AlignedWords } from '../search/alignment.ts';
import { wordsOf } from '../words/words-of.ts';
import { findPair, type WordPair } from './aligned-pairs.ts';
import { isTellingComma } from './commas.ts';

/** The full stop behind them, and behind a single letter, ends no sentence. */
const ABBREVIATIONS = wordsOf('abbreviations');

const MARKS = Before.stop | Before.question;

/**
 * The first words that the page parts, or joins, as the claim does not; null where there are none.
 * "He refused. To sign …" is not "He refused to sign …", "2014, 2016" is not "2014-2016", and "No,
 * sanctions …" is not "No sanctions …".
 */
export function findOtherBreak(
  pattern: ClaimPattern,
  page: Page,
  first: number,
  steps: readonly AlignedWords[],
): WordPair | null {
  const { flags, ids } = pattern.words;
  // Nearly every candidate that is the claim's, word for word.
  if (steps.length === 0 && hasSameMarks(flags, page.words.flags, first)) return null;
  return findPair(ids.length, first, steps, (i, p) => {
    if (i === 0) return false;
    const [ours, theirs] = [flags[i] ?? 0, page.words.flags[p] ?? 0];
    if (isOtherRange(flags[i - 1] ?? 0, ours, theirs)) return true;
    if (((ours ^ theirs) & Before.comma) !== 0 && isTellingComma(pattern, page, i, p)) return true;
    return isOtherSentence(pattern, i, ours & MARKS, theirs & (MARKS | Before.newline));
  });
}

/** True where the page has the same marks between its words as the claim. */
function hasSameMarks(ours: Uint8Array, theirs: Uint8Array, first: number): boolean {
  for (let i = 1; i < ours.length; i++) if (ours[i] !== theirs[first + i]) return false;
  return true;
}

function isOtherRange(before: number, ours: number, theirs: number): boolean {
  return (before & ours & Before.number) !== 0 && ((ours ^ theirs) & Before.hyphen) !== 0;
}

function isOtherSentence(pattern: ClaimPattern, i: number, ours: number, theirs: number): boolean {
  if (ours === (theirs & MARKS)) return false;
  if (((ours | theirs) & Before.question) !== 0) return true;
  // A new paragraph may stand for a full stop.
  if ((theirs & Before.newline) !== 0) return false;
  const before = pattern.words.textAt(i - 1);
  return !ABBREVIATIONS.has(before) && !/^\p{L}$/u.test(before);
}

/**
 * The page's word that continues a sentence which, in the article, ends with the claim; -1 where
 * there is none: "he will sign, or not" is not "he will sign."
 */
export function findGoingOn(pattern: ClaimPattern, page: Page, last: number): number {
  const next = last + 1;
  if (!pattern.has(Around.endsSentence) || next >= page.words.length) return -1;
  const ends = MARKS | Before.newline;
  return ((page.words.flags[next] ?? 0) & ends) === 0 ? next : -1;
}

/** True where the page makes a question of what the claim states. */
export function isAsked(pattern: ClaimPattern, page: Page, last: number): boolean {
  if (!pattern.has(Around.stated) || pattern.after.ids.length > 0) return false;
  const { words, text } = page;
  const end = words.ends[last] ?? 0;
  const next = last + 1 < words.length ? (words.starts[last + 1] ?? text.length) : text.length;
  return text.slice(end, Math.min(next, end + 8)).includes('?');
}
