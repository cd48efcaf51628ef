import type { ApproximateSearchFor } from '../core/matching/late-search.ts';
import type { Match } from '../core/matching/match.ts';
import type { Matcher } from '../core/matching/matcher.ts';
import type { ArticleFingerprint } from '../core/recognition/fingerprint.ts';
import type { PageText } from './page-text.ts';

export interface MatchedText {
  readonly matches: readonly Match[];
  /** The text that the matches' spans are in. */
  readonly text: PageText;
}

/** Searches again for what `first` did not find, leaving out what interrupts the text. */
export type MatchInterrupted = (
  matcher: Matcher,
  text: PageText,
  first: readonly Match[],
  fingerprint: ArticleFingerprint,
) => Generator<void, MatchedText>;

/** Finds claims whose wording differs from what was written: most pages never need it. */
export interface LateParts {
  /** The search for claims whose words are not there unchanged. */
  readonly approximateSearchFor: ApproximateSearchFor;
  readonly matchInterrupted: MatchInterrupted;
}
