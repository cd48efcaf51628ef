import {
  type ClaimKind,
  type ClaimTarget,
  VERDICTS,
  type Verdict,
} from '../../../core/model/claim.ts';

export interface VerdictCount {
  readonly verdict: Verdict;
  readonly count: number;
}

/** How many claims of these kinds have each verdict, in the standards' order; none is left out. */
export function countVerdicts(
  claims: readonly Pick<ClaimTarget, 'kind' | 'verdict'>[],
  kinds: readonly ClaimKind[],
): VerdictCount[] {
  const counted = claims.filter(({ kind }) => kinds.includes(kind));
  return VERDICTS.map((verdict) => ({
    verdict,
    count: counted.filter((claim) => claim.verdict === verdict).length,
  }));
}

/** What time has not decided, or cannot. */
const UNDECIDED: readonly Verdict[] = ['not-tested', 'open'];

/** Those that there are: what time has decided, most first; then what cannot be said. */
export function forecastOrder(counts: readonly VerdictCount[]): VerdictCount[] {
  const rank = ({ verdict }: VerdictCount) => Number(UNDECIDED.includes(verdict));
  return counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}
