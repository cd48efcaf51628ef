import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import type { TextQuoteSelector } from '../text-quote-selector.ts';
import type { Candidate, CandidateLists } from './candidate.ts';
import type { ClaimPattern } from './claim-pattern.ts';
import type { Page } from './page.ts';
import type { Alignment } from './search/alignment.ts';

/** Judges a candidate whose words differ from the claim's; null where they are none of the claim's. */
export type JudgeAligned = (
  pattern: ClaimPattern,
  page: Page,
  alignment: Alignment,
) => Candidate | null;

/** Searches for claims whose words are not there unchanged. */
export interface ApproximateSearcher {
  /** Adds to `found` the candidates for the claims whose entry in `isOpen` is 1. */
  search(page: Page, isOpen: Uint8Array, found: CandidateLists): Generator<void, void>;
}

/** Makes the search for some claims. Most pages never need it, so that it may come when it is asked for. */
export type MakeApproximateSearch = (
  patterns: readonly ClaimPattern[],
  vocabularySize: number,
  judge: JudgeAligned,
) => ApproximateSearcher;

/** An article's claims, and what is known of their words. */
export interface ClaimsToSearch {
  readonly targets: readonly { readonly selector: TextQuoteSelector }[];
  /** Made for the words of the targets; without it nothing is known of them. */
  readonly lexicon?: CompiledLexicon | undefined;
}

export type ApproximateSearchFor = (claims: ClaimsToSearch) => MakeApproximateSearch;
