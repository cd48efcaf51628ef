import { quotationAround } from '../text/quotations.ts';
import type { AlignedWords, Alignment } from './align-words.ts';
import type { Candidate } from './candidate.ts';
import type { ClaimPattern } from './claim-pattern.ts';
import { claimSpan } from './claim-span.ts';
import { agrees, type ContextEvidence, compareContext, findPutIn } from './context.ts';
import { findDenial } from './denials.ts';
import type { WordDifference } from './match.ts';
import type { Page } from './page.ts';
import { findSentenceBreak, isAsked } from './sentence-breaks.ts';
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
  const at = findSentenceBreak(pattern, page, first);
  if (at !== -1) return altered(place, [breakBefore(pattern, page, at, first + at)]);
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
  const wrong = differences.filter((step) => step.cost > Cost.slip);
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
  return guardPlace(pattern, page, { ...place, status: 'edited', difference });
}

/** The guards that look around a place whose own words are right. */
function guardPlace(pattern: ClaimPattern, page: Page, candidate: Candidate): Candidate {
  const { last, span, context } = candidate;
  if (isQuotedByOthers(pattern, page, candidate)) return { ...candidate, status: 'absent' };
  if (isAsked(pattern, page, last)) {
    return altered(candidate, [{ claim: '', page: '?', span: { start: span.end, end: span.end } }]);
  }
  const putIn = findPutIn(pattern, page, candidate.first, last);
  const denial = putIn !== -1 ? putIn : findDenial(pattern, page, candidate, reachOf(context));
  if (denial !== -1) {
    const [start, end] = [page.words.starts[denial] ?? 0, page.words.ends[denial] ?? 0];
    return altered(candidate, [
      { claim: '', page: page.text.slice(start, end), span: { start, end } },
    ]);
  }
  return isPlaced(pattern, context) ? candidate : { ...candidate, status: 'absent' };
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

const SINGLE_MARKS = "‘‚‹'";

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
  claimAt: number,
  pageAt: number,
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
