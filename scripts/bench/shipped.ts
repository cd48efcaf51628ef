/** What of the extension is measured: the entry of its bundle. */
export { approximateSearchFor } from '../../src/core/matching/approximate-search-for.ts';
export { createMatcher } from '../../src/core/matching/matcher.ts';
