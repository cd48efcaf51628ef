import type { Claim, Verdict } from '../../../core/model/claim.ts';
import type { ClaimMark } from '../../../core/model/mark.ts';
import { numberOf } from '../../marks/number-of.ts';
import { foldForSearch } from './fold-for-search.ts';
import { isInGroup, type KindGroup } from './kind-group.ts';

export interface ClaimFilter {
  readonly group: KindGroup;
  /** Null: any. */
  readonly verdict: Verdict | null;
  readonly query: string;
}

/**
 * The rows that a reader asked for, in their own order. Every word of the query must occur in the
 * article's words, the headline or what happened; a query that is a number also finds that note.
 */
export function filterRows(
  rows: readonly ClaimMark[],
  details: ReadonlyMap<string, Claim>,
  { group, verdict, query }: ClaimFilter,
): ClaimMark[] {
  const words = foldForSearch(query).split(' ').filter(Boolean);
  return rows.filter(
    (row) =>
      isInGroup(group, row.kind) &&
      (verdict === null || row.verdict === verdict) &&
      (words.length === 0 || isNumber(words, row) || hasWords(words, row, details)),
  );
}

function isNumber(words: readonly string[], row: ClaimMark): boolean {
  return (
    words.length === 1 &&
    [String(row.number), foldForSearch(numberOf(row))].includes(words[0] ?? '')
  );
}

function hasWords(
  words: readonly string[],
  { id, selector, headline }: ClaimMark,
  details: ReadonlyMap<string, Claim>,
): boolean {
  const happened = details.get(id)?.whatHappened ?? '';
  const text = foldForSearch(`${selector.exact} ${headline} ${happened}`);
  return words.every((word) => text.includes(word));
}
