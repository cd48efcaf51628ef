import type { Candidate } from '../candidate.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import type { WordDifference } from '../match.ts';
import type { Page } from '../page.ts';
import type { AlignedWords } from '../search/alignment.ts';

/** How a candidate's words differ from the claim's, as a reader may be told. */
export function describeDifference(
  pattern: ClaimPattern,
  page: Page,
  { refusal, steps }: Candidate,
): readonly WordDifference[] {
  const told = steps.map((step) => describeStep(pattern, page, step));
  if (refusal !== null) told.push(refusal);
  return told;
}

/** One step of an alignment, in words. */
export function describeStep(
  pattern: ClaimPattern,
  page: Page,
  step: AlignedWords,
): WordDifference {
  const { words } = pattern;
  let ours = '';
  for (let at = step.claimAt; at < step.claimAt + step.claimCount; at++) {
    ours += (ours === '' ? '' : ' ') + words.originalAt(at);
  }
  const { starts, ends } = page.words;
  const start = step.pageCount > 0 ? (starts[step.pageAt] ?? 0) : (ends[step.pageAt - 1] ?? 0);
  const end = step.pageCount > 0 ? (ends[step.pageAt + step.pageCount - 1] ?? start) : start;
  return { claim: ours, page: page.text.slice(start, end), span: { start, end } };
}
