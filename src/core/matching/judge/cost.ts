import type { ClaimPattern } from '../claim-pattern.ts';

/** How a page's word stands to the claim's, as the cost of taking the one for the other. */
export const Cost = {
  same: 0,
  /** A known spelling of the same word, or two words written as one. */
  variant: 1,
  /** A misspelling that is no other word. */
  slip: 2,
  /** Looks alike, and means something else; more for each part of it that differs. */
  lookalike: 3,
  /** Another word, or a word too many or too few. */
  other: 10,
} as const;

/** With less than this share of the claim's words unchanged, a candidate is not the claim. */
const SHARE_OF_ALTERED = 0.55;

/** The highest cost of an alignment at which a candidate may still be the claim. */
export function mostCost({ words }: ClaimPattern): number {
  return (1 - SHARE_OF_ALTERED) * words.ids.length * Cost.other;
}
