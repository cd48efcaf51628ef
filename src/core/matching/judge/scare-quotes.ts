import type { Span } from '../../span.ts';
import { countBefore } from '../../text/binary-search.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import type { Page } from '../page.ts';

/**
 * Where the page puts words of the claim into quotation marks that the claim does not have: it
 * says "so called". -1 where it does not. Marks that are lost or of another kind say nothing.
 */
export function findScareQuote(pattern: ClaimPattern, page: Page, span: Span): number {
  const { quoteMarks } = page.words;
  let at = countBefore(quoteMarks.length, (i) => offsetOf(quoteMarks[i] ?? 0) < span.start);
  let first = -1;
  let theirs = 0;
  for (; at < quoteMarks.length && offsetOf(quoteMarks[at] ?? 0) < span.end; at++) {
    const mark = quoteMarks[at] ?? 0;
    if (mark < 0) continue;
    if (theirs === 0) first = mark;
    theirs++;
  }
  // Most claims have none on either side.
  if (theirs === 0) return -1;
  return theirs > pattern.ownQuoteMarks() ? first : -1;
}

/** As in `WordList.quoteMarks`. */
function offsetOf(mark: number): number {
  return mark < 0 ? ~mark : mark;
}
