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

/** Largest first, so that a sentence begins with what is most; equals keep their order. */
export function largestFirst(counts: readonly VerdictCount[]): VerdictCount[] {
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
