import type { Span } from '../span.ts';
import type { TextQuoteSelector } from '../text-quote-selector.ts';

/** Where words stand on a page, as others can find them again: W3C selectors, without the page itself. */
export interface PageSelectors {
  /** The page's own words, with what stands before and after them, white space as the page has it. */
  readonly quote: Required<TextQuoteSelector>;
  /** A TextPositionSelector: code points (not UTF-16 units) in the text content of the page's body. */
  readonly position: Span;
}
