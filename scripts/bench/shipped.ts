/** What of the extension is measured: the entry of its bundle. */
export { editedSearchFor } from '../../src/core/matching/edited-search-for.ts';
export { createMatcher } from '../../src/core/matching/matcher.ts';
