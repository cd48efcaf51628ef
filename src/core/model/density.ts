import type { ClaimTarget, Verdict } from './claim.ts';

/** How many of the notes a reader wants to see at once. */
export const DENSITIES = ['all', 'differs-and-forecasts', 'forecasts'] as const;
export type Density = (typeof DENSITIES)[number];

/** What the record does not simply bear out. "unverified" is not a difference: nothing was found. */
const DIFFERS: readonly Verdict[] = ['partly-supported', 'contested', 'contradicted'];

/** True where a claim is shown at this density. */
export function isShownAt(
  density: Density,
  { kind, verdict }: Pick<ClaimTarget, 'kind' | 'verdict'>,
): boolean {
  if (density === 'all' || kind === 'forecast') return true;
  return density === 'differs-and-forecasts' && DIFFERS.includes(verdict);
}
