/** What of the extension is measured: the entry of its bundle. */
export { createLexicon } from '../../src/core/lexicon/create-lexicon.ts';
export { createMatcher } from '../../src/core/matching/matcher.ts';
