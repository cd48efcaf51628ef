import { quotationAround } from '../text/quotations.ts';
import type { AlignedWords, Alignment } from './align-words.ts';
import type { WordPair } from './aligned-pairs.ts';
import type { Candidate } from './candidate.ts';
import type { ClaimPattern } from './claim-pattern.ts';
import { claimSpan } from './claim-span.ts';
import { agrees, type ContextEvidence, compareContext, findPutIn } from './context.ts';
import { findDenial } from './denials.ts';
import { findOtherCase } from './letter-case.ts';
import type { WordDifference } from './match.ts';
import type { Page } from './page.ts';
import { findScareQuote } from './scare-quotes.ts';
import { findGoingOn, findOtherBreak, isAsked } from './sentence-breaks.ts';
import { Cost } from './word-relation.ts';

/** A claim of so many words and letters is found by itself; a shorter one needs its context. */
const WORDS_ALONE = 5;
const LETTERS_ALONE = 24;
/** Below this share of a claim's words left unchanged, a place is not its place. */
const SHARE_OF_ALTERED = 0.55;
/** At least this share of an edited claim's words must be untouched. */
const SHARE_OF_EDITED = 0.3;

/** Judges a place where the page has the claim's words, one for one. */
export function judgeSame(pattern: ClaimPattern, page: Page, first: number): Candidate {
  const last = first + pattern.words.ids.length - 1;
  const context = compareContext(pattern, page, first, last);
  const span = claimSpan(pattern, page, first, last);
  const exact = page.text.slice(span.start, span.end) === pattern.exact;
  const place = { first, last, span, score: exact ? 1 : 0.99, cost: exact ? 0 : 1, context };
  const changed = findChangedPair(pattern, page, { first, last, steps: [] });
  if (changed !== null) return altered(place, [changed]);
  return guardPlace(pattern, page, {
    ...place,
    status: exact ? 'exact' : 'same-after-folding',
    difference: [],
  });
}

/** Judges a place where the page's words differ from the claim's; null where they differ too much. */
export function judgeAligned(
  pattern: ClaimPattern,
  page: Page,
  alignment: Alignment,
): Candidate | null {
  const { first, last, cost, differences } = alignment;
  const count = pattern.words.ids.length;
  const context = compareContext(pattern, page, first, last);
  const wrong = differences.filter(
    (step) => step.cost > Cost.slip || losesDecimals(pattern, page, step),
  );
  const untouched = 1 - differences.reduce((sum, step) => sum + step.claimCount, 0) / count;
  const difference = differences.map((step) => describe(pattern, page, step));
  const span = claimSpan(pattern, page, first, last);
  const place = {
    first,
    last,
    span,
    score: Math.max(0, 1 - cost / (count * Cost.other)),
    cost: cost + 2,
    context,
  };
  if (wrong.length > 0 || untouched < SHARE_OF_EDITED) {
    const share = 1 - cost / (count * Cost.other);
    const supported = agrees(context.before) || agrees(context.after);
    return share >= SHARE_OF_ALTERED && (count >= WORDS_ALONE || supported)
      ? altered(place, difference)
      : null;
  }
  const changed = findChangedPair(pattern, page, { first, last, steps: differences });
  if (changed !== null) return altered(place, [...difference, changed]);
  return guardPlace(pattern, page, { ...place, status: 'edited', difference });
}

/** Words that are the same, and mean something else by what stands between them or by their capitals. */
function findChangedPair(
  pattern: ClaimPattern,
  page: Page,
  { first, last, steps }: { first: number; last: number; steps: readonly AlignedWords[] },
): WordDifference | null {
  const broken = findOtherBreak(pattern, page, first, steps);
  if (broken !== null) return breakBefore(pattern, page, broken);
  const other = findOtherCase(pattern, page, first, last, steps);
  if (other === null) return null;
  return describe(pattern, page, { ...other, claimCount: 1, pageCount: 1, cost: Cost.other });
}

/** In Russian, 1,125 is a little more than one; in English, it is more than a thousand. */
function losesDecimals(pattern: ClaimPattern, page: Page, step: AlignedWords): boolean {
  if (!pattern.hasDecimalComma) return false;
  const { claim, page: found } = describe(pattern, page, step);
  return /\d/.test(claim) && claim.includes(',') !== found.includes(',');
}

/** The guards that look around a place whose own words are right. */
function guardPlace(pattern: ClaimPattern, page: Page, candidate: Candidate): Candidate {
  const { last, span, context } = candidate;
  if (isQuotedByOthers(pattern, page, candidate)) return { ...candidate, status: 'absent' };
  if (isAsked(pattern, page, last)) {
    return altered(candidate, [{ claim: '', page: '?', span: { start: span.end, end: span.end } }]);
  }
  const turning = findTurningWord(pattern, page, candidate);
  if (turning !== -1) {
    const [start, end] = [page.words.starts[turning] ?? 0, page.words.ends[turning] ?? 0];
    return altered(candidate, [
      { claim: '', page: page.text.slice(start, end), span: { start, end } },
    ]);
  }
  const quote = candidate.status === 'exact' ? -1 : findScareQuote(pattern, page, span);
  if (quote !== -1) {
    const mark = { start: quote, end: quote + 1 };
    return altered(candidate, [{ claim: '', page: page.text[quote] ?? '', span: mark }]);
  }
  return isPlaced(pattern, context) ? candidate : { ...candidate, status: 'absent' };
}

/** The word beside the place that makes something else of it; -1 where there is none. */
function findTurningWord(pattern: ClaimPattern, page: Page, candidate: Candidate): number {
  const { first, last, context } = candidate;
  const putIn = findPutIn(pattern, page, first, last);
  if (putIn !== -1) return putIn;
  const goingOn = findGoingOn(pattern, page, last);
  return goingOn !== -1 ? goingOn : findDenial(pattern, page, candidate, reachOf(context));
}

/** How far to look for a denial: not at all where every word of the context is there. */
function reachOf({ before, after }: ContextEvidence): { before: number; after: number } {
  const behind = after === null || after === 1 ? 0 : agrees(after) ? 3 : 6;
  return { before: before === 1 ? 0 : 6, after: behind };
}

/** True where the context, or the length of the claim where its context is gone, says that this is the place. */
function isPlaced(pattern: ClaimPattern, { before, after }: ContextEvidence): boolean {
  if (agrees(before) || agrees(after) || (before === null && after === null)) return true;
  return pattern.words.ids.length >= WORDS_ALONE && pattern.exact.length >= LETTERS_ALONE;
}

/** Somebody else's quotation marks around the claim: the page talks about it. */
function isQuotedByOthers(pattern: ClaimPattern, page: Page, { span }: Candidate): boolean {
  if (pattern.claim.kind === 'quotation') return false;
  if (quotationAround(page.quotations, span) !== null) return !pattern.isQuoted;
  // Single marks are apostrophes too: only right at the claim's ends do they count as quotation marks.
  const opening = SINGLE_MARKS.includes(page.text[span.start - 1] ?? ' ');
  if (!opening || /[‘‚‹']$/u.test(pattern.claim.target.prefix ?? '')) return false;
  return /^[.,]?[’›']/u.test(page.text.slice(span.end, span.end + 2));
}

/** The last is the opening mark of a typewriter. */
const SINGLE_MARKS = "‘‚‹'`";

function altered(
  candidate: Omit<Candidate, 'status' | 'difference'>,
  difference: readonly WordDifference[],
): Candidate {
  return { ...candidate, status: 'altered', difference };
}

function describe(pattern: ClaimPattern, page: Page, step: AlignedWords): WordDifference {
  const ours = Array.from({ length: step.claimCount }, (_, k) =>
    pattern.words.originalAt(step.claimAt + k),
  );
  const { starts, ends } = page.words;
  const start = step.pageCount > 0 ? (starts[step.pageAt] ?? 0) : (ends[step.pageAt - 1] ?? 0);
  const end = step.pageCount > 0 ? (ends[step.pageAt + step.pageCount - 1] ?? start) : start;
  return { claim: ours.join(' '), page: page.text.slice(start, end), span: { start, end } };
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
