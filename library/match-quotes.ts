import { approximateSearchFor } from '../src/core/matching/approximate-search-for.ts';
import type { Match } from '../src/core/matching/match.ts';
import { createMatcher } from '../src/core/matching/matcher.ts';
import type { MarkTarget } from '../src/core/model/mark.ts';
import type { TextQuoteSelector } from '../src/core/text-quote-selector.ts';
import { compileLexicon } from '../src/knowledge/compiler/compile-lexicon.ts';
import { prepareClaims } from '../src/knowledge/compiler/prepare-claims.ts';

export interface QuoteOptions {
  /** The text that the quotes are from, where it is known: what stands around them is weighed too. */
  readonly original?: string;
  /** Words of the language, inflected forms and names too; without them no misspelling is accepted. */
  readonly words?: Iterable<string>;
  readonly script?: 'latin' | 'cyrillic';
}

/** Looks for quotes in any number of texts. A match's `claim` is the quote's index, as text. */
export type QuoteFinder = (text: string) => Match[];

/**
 * Prepares `quotes`, in the order of their text, to be looked for. A quote is found where only typography or
 * spelling differs; where a number, a name or a meaning does, the match is `altered` and has the difference.
 */
export function createQuoteFinder(
  quotes: readonly TextQuoteSelector[],
  { original = '', words, script = 'latin' }: QuoteOptions = {},
): QuoteFinder {
  const targets = quotes.map(
    (selector, index): MarkTarget => ({
      id: String(index),
      kind: 'fact',
      selector,
      verdict: null,
      headline: '',
    }),
  );
  const exact = quotes.map((quote) => quote.exact);
  const lexicon = compileLexicon(exact, words ?? [], words ? [script] : []);
  const prepared = prepareClaims(targets, original);
  const matcher = createMatcher(targets, prepared, () =>
    approximateSearchFor({ targets, lexicon }),
  );
  return (text) => matcher.match(text);
}
