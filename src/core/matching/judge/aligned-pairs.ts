import type { AlignedWords } from '../search/alignment.ts';

/** A word of the claim and the word of the page that stands for it. */
export interface WordPair {
  readonly claimAt: number;
  readonly pageAt: number;
}

/**
 * The first pair of words for which `isWrong`; null where there is none. `count` words of the claim
 * stand from the page's word `first` on, one for one but for `steps`, where a word may be written
 * as two or two as one: then the first of them stands for both.
 */
export function findPair(
  count: number,
  first: number,
  steps: readonly AlignedWords[],
  isWrong: (claimAt: number, pageAt: number) => boolean,
): WordPair | null {
  let pageAt = first;
  let next = 0;
  for (let claimAt = 0; claimAt < count; ) {
    // Words that only the page has stand for none of the claim's.
    for (
      let step = steps[next];
      step?.claimAt === claimAt && step.claimCount === 0;
      step = steps[++next]
    )
      pageAt += step.pageCount;
    if (isWrong(claimAt, pageAt)) return { claimAt, pageAt };
    const step = steps[next];
    const isStep = step !== undefined && step.claimAt === claimAt;
    if (isStep) next++;
    claimAt += isStep ? Math.max(1, step.claimCount) : 1;
    pageAt += isStep ? step.pageCount : 1;
  }
  return null;
}
