import { Before } from '../../text/word-list.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import type { Page } from '../page.ts';
import type { PatternWords } from '../pattern-words.ts';
import { wordsOf } from '../words/words-of.ts';

/** Words before which a comma is a matter of house style. */
const JOINING = wordsOf('joining');
/** Words that open a sentence with when, where or how: a comma may part that from what happens. */
const OPENING = wordsOf('opening');
/** Words with which the rest of such a sentence begins, besides names. */
const SUBJECT = wordsOf('subject');
/** The longest such opening, in words. */
const LONGEST_OPENING = 8;

const COMMA = /[,،、，]/u;
/** Marks that part words as a comma does. */
const PARTING = /[\p{Pd}()[\]:;…"“”„«»]/u;
const FOOTNOTE = /\[[^\]]{1,20}\]/gu;

/**
 * True where the comma that only one side has before the claim's word `at` may change what is said:
 * "No sanctions will be lifted" and "No, sanctions will be lifted". Commas that only style puts or
 * leaves out are not told: before `and`, after the opening words of a sentence, before a year. Nor is
 * one for which a dash, a bracket or a quotation mark stands.
 */
export function isTellingComma(
  { words }: ClaimPattern,
  page: Page,
  at: number,
  pageAt: number,
): boolean {
  const { starts, ends } = page.words;
  const ours = words.gapBefore(at);
  const theirs = page.text.slice(ends[pageAt - 1] ?? 0, starts[pageAt] ?? 0);
  if (COMMA.test(ours) === COMMA.test(theirs)) return false;
  const without = COMMA.test(ours) ? theirs : ours;
  if (PARTING.test(without.replace(FOOTNOTE, ''))) return false;
  return !JOINING.has(words.textAt(at)) && !endsOpening(words, at) && !isBeforeYear(words, at);
}

/** "In that year, the bank …": the comma may stand before the word `at`. */
function endsOpening(words: PatternWords, at: number): boolean {
  if (!SUBJECT.has(words.textAt(at)) && !/^\p{Lu}/u.test(words.originalAt(at))) return false;
  let start = at - 1;
  while (start > 0 && ((words.flags[start] ?? 0) & Before.stop) === 0) start--;
  return at - start <= LONGEST_OPENING && OPENING.has(words.textAt(start));
}

/** "May 3, 2015". With the month alone before it, it may be a number of something: "In May, 2015 soldiers …". */
function isBeforeYear(words: PatternWords, at: number): boolean {
  return /^[12]\d{3}$/.test(words.textAt(at)) && /^\d{1,2}$/.test(words.textAt(at - 1));
}
