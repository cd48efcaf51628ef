import { isQuoting } from '../../model/claim.ts';
import { quotationAround } from '../../text/quotations.ts';
import type { Candidate } from '../candidate.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import type { Page } from '../page.ts';
import { Around } from '../prepared-claims.ts';

/** The last is the opening mark of a typewriter. */
const SINGLE_MARKS = "‘‚‹'`";

/** Somebody else's quotation marks around the claim: the page talks about it. */
export function isQuotedByOthers(pattern: ClaimPattern, page: Page, { span }: Candidate): boolean {
  if (isQuoting(pattern.claim.kind)) return false;
  if (quotationAround(page.quotations, span) !== null) return !pattern.has(Around.quoted);
  // Single marks are apostrophes too: only right at the claim's ends do they count as quotation marks.
  const opening = SINGLE_MARKS.includes(page.text[span.start - 1] ?? ' ');
  if (!opening || /[‘‚‹']$/u.test(pattern.claim.selector.prefix ?? '')) return false;
  return /^[.,]?[’›']/u.test(page.text.slice(span.end, span.end + 2));
}
