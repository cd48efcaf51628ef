import type { Candidate } from '../candidate.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import type { WordDifference } from '../match.ts';
import type { Page } from '../page.ts';
import { Around } from '../prepared-claims.ts';
import { describeStep } from '../resolve/describe.ts';
import type { AlignedWords, Alignment } from '../search/alignment.ts';
import type { WordPair } from './aligned-pairs.ts';
import { claimSpan } from './claim-span.ts';
import { agrees, type ContextEvidence, compareContext } from './context.ts';
import { Cost, mostCost } from './cost.ts';
import { findDenial } from './denials.ts';
import { findOtherCase } from './letter-case.ts';
import { findPutIn } from './put-in.ts';
import { isQuotedByOthers } from './quoted-by-others.ts';
import { findScareQuote } from './scare-quotes.ts';
import { findGoingOn, findOtherBreak, isAsked } from './sentence-breaks.ts';

const NO_STEPS: readonly AlignedWords[] = [];
/** A claim of so many words and letters is found by itself; a shorter one needs its context. */
const WORDS_ALONE = 5;
const LETTERS_ALONE = 24;
/** Where a claim's words are not there unchanged, at least this share of them must be. */
const SHARE_OF_EDITED = 0.3;

/** Judges a candidate that has the claim's words, one for one. */
export function judgeSame(pattern: ClaimPattern, page: Page, first: number): Candidate {
  const last = first + pattern.words.ids.length - 1;
  const span = claimSpan(pattern, page, first, last);
  const { exact } = pattern;
  // A slice is compared faster than `startsWith` compares: as a whole.
  const isExact =
    span.end - span.start === exact.length && page.text.slice(span.start, span.end) === exact;
  const context = compareContext(pattern, page, first, last);
  const candidate: Candidate = {
    status: isExact ? 'exact' : 'same-after-folding',
    first,
    last,
    span,
    score: isExact ? 1 : 0.99,
    cost: isExact ? 0 : 1,
    context,
    steps: NO_STEPS,
    refusal: null,
  };
  const changed = findChangedPair(pattern, page, candidate);
  return changed === null
    ? guardSurroundings(pattern, page, candidate)
    : altered(candidate, changed);
}

/**
 * Judges a candidate whose words differ from the claim's; null where they differ too much,
 * or where the claim is too short to be known again by them alone.
 */
export function judgeAligned(
  pattern: ClaimPattern,
  page: Page,
  alignment: Alignment,
): Candidate | null {
  const { first, last, cost, differences } = alignment;
  const count = pattern.words.ids.length;
  const context = compareContext(pattern, page, first, last);
  const candidate: Candidate = {
    status: 'edited',
    first,
    last,
    span: claimSpan(pattern, page, first, last),
    score: Math.max(0, 1 - cost / (count * Cost.other)),
    cost: cost + 2,
    context,
    steps: differences,
    refusal: null,
  };
  if (isSpellingOnly(pattern, page, differences)) {
    const changed = findChangedPair(pattern, page, candidate);
    return changed === null
      ? guardSurroundings(pattern, page, candidate)
      : altered(candidate, changed);
  }
  const isKnown = count >= WORDS_ALONE || agrees(context.before) || agrees(context.after);
  return isKnown && cost <= mostCost(pattern) ? altered(candidate, null) : null;
}

function isSpellingOnly(
  pattern: ClaimPattern,
  page: Page,
  differences: readonly AlignedWords[],
): boolean {
  let touched = 0;
  for (const step of differences) {
    if (step.cost > Cost.slip || losesDecimals(pattern, page, step)) return false;
    touched += step.claimCount;
  }
  return 1 - touched / pattern.words.ids.length >= SHARE_OF_EDITED;
}

/** Words that are the same, and mean something else by what stands between them or by their capitals. */
function findChangedPair(
  pattern: ClaimPattern,
  page: Page,
  { first, last, steps }: Candidate,
): WordDifference | null {
  const broken = findOtherBreak(pattern, page, first, steps);
  if (broken !== null) return breakBefore(pattern, page, broken);
  const other = findOtherCase(pattern, page, first, last, steps);
  if (other === null) return null;
  return describeStep(pattern, page, { ...other, claimCount: 1, pageCount: 1, cost: Cost.other });
}

/** In Russian, 1,125 is a little more than one; in English, it is more than a thousand. */
function losesDecimals(pattern: ClaimPattern, page: Page, step: AlignedWords): boolean {
  if (!pattern.has(Around.decimalComma)) return false;
  const { claim, page: found } = describeStep(pattern, page, step);
  return /\d/.test(claim) && claim.includes(',') !== found.includes(',');
}

/** The guards that look around a candidate whose own words are right. */
function guardSurroundings(pattern: ClaimPattern, page: Page, candidate: Candidate): Candidate {
  const { last, span, context } = candidate;
  if (isQuotedByOthers(pattern, page, candidate)) return { ...candidate, status: 'absent' };
  if (isAsked(pattern, page, last)) {
    const end = { start: span.end, end: span.end };
    return refused(candidate, { claim: '', page: '?', span: end });
  }
  const turning = findTurningWord(pattern, page, candidate);
  if (turning !== -1) {
    const [start, end] = [page.words.starts[turning] ?? 0, page.words.ends[turning] ?? 0];
    return refused(candidate, {
      claim: '',
      page: page.text.slice(start, end),
      span: { start, end },
    });
  }
  const quote = candidate.status === 'exact' ? -1 : findScareQuote(pattern, page, span);
  if (quote !== -1) {
    const mark = { start: quote, end: quote + 1 };
    return refused(candidate, { claim: '', page: page.text[quote] ?? '', span: mark });
  }
  return isInContext(pattern, context) ? candidate : { ...candidate, status: 'absent' };
}

/** The word beside the candidate that makes something else of it; -1 where there is none. */
function findTurningWord(pattern: ClaimPattern, page: Page, candidate: Candidate): number {
  const { last, context } = candidate;
  const putIn = findPutIn(pattern, page, candidate);
  if (putIn !== -1) return putIn;
  const goingOn = findGoingOn(pattern, page, last);
  return goingOn !== -1 ? goingOn : findDenial(pattern, page, candidate, reachOf(context));
}

/** How far to look for a denial: not at all where every word of the context is there. */
function reachOf({ before, after }: ContextEvidence): { before: number; after: number } {
  const behind = after === null || after === 1 ? 0 : agrees(after) ? 3 : 6;
  return { before: before === 1 ? 0 : 6, after: behind };
}

/** True where the context, or the length of the claim where its context is gone, says that it is the claim's. */
function isInContext(pattern: ClaimPattern, { before, after }: ContextEvidence): boolean {
  if (agrees(before) || agrees(after) || (before === null && after === null)) return true;
  return pattern.words.ids.length >= WORDS_ALONE && pattern.exact.length >= LETTERS_ALONE;
}

function altered(candidate: Candidate, refusal: WordDifference | null): Candidate {
  const { first, last, span, score, cost, context, steps } = candidate;
  // Named one by one: an engine copies an object it does not know the shape of slowly.
  return { status: 'altered', first, last, span, score, cost, context, steps, refusal };
}

/** Told by what stands beside the words alone: the words themselves are right. */
function refused(candidate: Candidate, refusal: WordDifference): Candidate {
  return { ...candidate, status: 'altered', steps: NO_STEPS, refusal };
}

function breakBefore(
  pattern: ClaimPattern,
  page: Page,
  { claimAt, pageAt }: WordPair,
): WordDifference {
  const start = page.words.ends[pageAt - 1] ?? 0;
  const end = page.words.starts[pageAt] ?? start;
  const ours = `${pattern.words.originalAt(claimAt - 1)} ${pattern.words.originalAt(claimAt)}`;
  return {
    claim: ours,
    page: page.text.slice(page.words.starts[pageAt - 1] ?? 0, page.words.ends[pageAt] ?? end),
    span: { start, end },
  };
}
