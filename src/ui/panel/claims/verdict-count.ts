import {
  type ClaimTarget,
  UNTESTED_VERDICTS,
  VERDICTS,
  type Verdict,
} from '../../../core/model/claim.ts';

export interface VerdictCount {
  readonly verdict: Verdict;
  readonly count: number;
}

/** How many claims have each verdict, in the standard's order; no verdict is left out. */
export function countVerdicts(claims: readonly Pick<ClaimTarget, 'verdict'>[]): VerdictCount[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    count: claims.filter((claim) => claim.verdict === verdict).length,
  }));
}

/** Those that there are: what time has decided, most first; then what cannot be said. */
export function forecastOrder(counts: readonly VerdictCount[]): VerdictCount[] {
  const rank = ({ verdict }: VerdictCount) => Number(UNTESTED_VERDICTS.includes(verdict));
  return counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}
