import { createLexicon } from '../lexicon/create-lexicon.ts';
import type { EditedSearchFor } from './late-search.ts';
import { EditedSearch } from './search/edited-search.ts';

/** The search for the claims of an article where their words were edited. */
export const editedSearchFor: EditedSearchFor = ({ targets, lexicon }) => {
  const quotes = targets.map(({ target }) => target.exact);
  const known = createLexicon(lexicon, quotes);
  return (patterns, size, judge) => new EditedSearch(patterns, size, known, judge);
};
