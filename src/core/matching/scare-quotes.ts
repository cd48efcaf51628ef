import type { Span } from '../span.ts';
import type { ClaimPattern } from './claim-pattern.ts';
import type { Page } from './page.ts';

const DOUBLE = /["“”„‟«»〝〞〟＂]/g;
/** Single marks too, but for apostrophes. */
const ANY = /["“”„‟«»〝〞〟＂‹›]|(?<!\p{L})['‘’‚]|(?<=\p{L})['’](?!\p{L})/gu;

/**
 * Where the page puts words of the claim into quotation marks that the claim does not have: it
 * says "so called". -1 where it does not. Marks that are lost or of another kind say nothing.
 */
export function findScareQuote(pattern: ClaimPattern, page: Page, span: Span): number {
  const place = page.text.slice(span.start, span.end);
  const first = place.search(DOUBLE);
  if (first === -1) return -1;
  const theirs = place.match(DOUBLE)?.length ?? 0;
  const ours = pattern.exact.match(ANY)?.length ?? 0;
  return theirs > ours ? span.start + first : -1;
}
