import { createLexicon } from '../lexicon/create-lexicon.ts';
import type { ApproximateSearchFor } from './late-search.ts';
import { ApproximateSearch } from './search/approximate-search.ts';

/** The search for an article's claims where their words are not there unchanged. */
export const approximateSearchFor: ApproximateSearchFor = ({ targets, lexicon }) => {
  const quotes = targets.map(({ selector }) => selector.exact);
  const known = createLexicon(lexicon, quotes);
  return (patterns, size, judge) => new ApproximateSearch(patterns, size, known, judge);
};
