import { Before } from '../../text/word-list.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import type { Page } from '../page.ts';
import type { PatternWords } from '../pattern-words.ts';
import { Around } from '../prepared-claims.ts';
import { type ContextEvidence, isAlike } from './context.ts';

interface LocatedWords {
  readonly first: number;
  readonly last: number;
  readonly context: ContextEvidence;
}

/**
 * How many words a page may have put between a claim and its context and still be seen to: more
 * where the context has two words to know it by.
 */
const MOST_PUT_IN = { oneWord: 3, twoWords: 8 };

/**
 * The word that the page has put between the claim and the context that it knows, or hung on to
 * the claim with a hyphen; -1 where there is none.
 */
export function findPutIn(
  pattern: ClaimPattern,
  page: Page,
  { first, last, context }: LocatedWords,
): number {
  const { flags, length } = page.words;
  const hung = Before.hyphen | Before.touching;
  const { prefix = '', suffix = '' } = pattern.claim.selector;
  if (first > 0 && ((flags[first] ?? 0) & hung) === hung && !/\p{Pd}\s*$/u.test(prefix))
    return first - 1;
  const next = last + 1;
  if (next < length && ((flags[next] ?? 0) & hung) === hung && !/^\s*\p{Pd}/u.test(suffix))
    return next;
  if (pattern.has(Around.opening) && isInSentence(pattern, page, first, last)) return first - 1;
  const { words, before, after } = pattern;
  const nearest = before.ids.length - 1;
  if (countsOn(words.flags[0], before, nearest, page, first - 1)) return first - 1;
  if (countsOn(words.flags[words.ids.length - 1], after, 0, page, next)) return next;
  if (context.before === 1 && context.after === 1) return -1;
  if (isChanged(before, nearest, page, first - 1, -1)) return first - 1;
  return isChanged(after, 0, page, next, 1) ? next : -1;
}

/** What may stand between a sentence and the one before it, besides what the flags tell. */
const PARTS = Before.stop | Before.question | Before.newline | Before.hyphen;

/**
 * True where the page goes on with a sentence at `first`: nothing parts the word from the one before
 * it, or it has lost the capital of the claim, whose other capitals are there.
 */
function isInSentence(pattern: ClaimPattern, page: Page, first: number, last: number): boolean {
  const { starts, ends, flags } = page.words;
  if (first === 0 || ((flags[first] ?? 0) & PARTS) !== 0) return false;
  const start = starts[first] ?? 0;
  const between = page.text.slice(ends[first - 1] ?? start, start);
  if (/^[\s\p{Cf}]*$/u.test(between)) return true;
  const found = page.text.slice(start, ends[last] ?? start);
  if (!/^[,\s\p{Cf}]*$/u.test(between) || !/^\p{Ll}/u.test(found)) return false;
  return found !== found.toLowerCase() || !/\p{L}.*\p{Lu}/su.test(pattern.exact);
}

/** A sign or number right beside a number at the claim's end makes it another number: 3 and 3 %. */
function countsOn(
  edge: number | undefined,
  words: PatternWords,
  nearest: number,
  page: Page,
  at: number,
): boolean {
  if (((edge ?? 0) & Before.number) === 0 || at < 0 || at >= page.words.length) return false;
  const isCount = ((page.words.flags[at] ?? 0) & (Before.number | Before.symbol)) !== 0;
  return isCount && page.ids[at] !== words.ids[nearest];
}

/** True where words were put in beside the claim, or where the name or number beside it is another. */
function isChanged(
  words: PatternWords,
  nearest: number,
  page: Page,
  at: number,
  step: 1 | -1,
): boolean {
  if (isPutIn(words, nearest, page, at, step)) return true;
  // The first word of a sentence has a capital that makes no name.
  const isTelling = nearest > 0 || step === 1;
  if (!isTelling || words.ids.length < 2 || !isNameOrNumber(words, nearest)) return false;
  if (((words.flags[nearest] ?? 0) & Before.stop) !== 0) return false;
  return !isAlike(words, nearest, page, at) && isAlike(words, nearest + step, page, at + step);
}

function isNameOrNumber(words: PatternWords, at: number): boolean {
  const code = words.firstUnitAt(at);
  const isSmall = code >= 97 && code <= 122;
  return !isSmall && /^[\p{Lu}\p{Nd}]/u.test(words.originalAt(at));
}

function isPutIn(
  words: PatternWords,
  nearest: number,
  page: Page,
  at: number,
  step: 1 | -1,
): boolean {
  if (words.ids.length === 0 || isAlike(words, nearest, page, at)) return false;
  const second = nearest + step;
  const isOneWord = words.ids[second] === undefined;
  const most = isOneWord ? MOST_PUT_IN.oneWord : MOST_PUT_IN.twoWords;
  let inSentence = true;
  for (let more = 1; more <= most; more++) {
    // Far off, and in another sentence, the same two words say nothing.
    inSentence &&= !beginsSentence(page, step === 1 ? at + more : at - more + 1);
    if (!inSentence && more > MOST_PUT_IN.oneWord) return false;
    if (!isAlike(words, nearest, page, at + more * step)) continue;
    if (isOneWord || isAlike(words, second, page, at + (more + 1) * step)) return true;
  }
  return false;
}

function beginsSentence(page: Page, at: number): boolean {
  return ((page.words.flags[at] ?? 0) & (Before.stop | Before.question | Before.newline)) !== 0;
}
