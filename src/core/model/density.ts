import type { Verdict } from './claim.ts';
import type { MarkTarget } from './mark.ts';

/** How many of the notes a reader wants to see at once. */
export const DENSITIES = ['all', 'differs-and-forecasts', 'forecasts'] as const;
export type Density = (typeof DENSITIES)[number];

/** What the record does not simply bear out. "unverified" is not a difference: nothing was found. */
const DIFFERS: readonly Verdict[] = ['partly-supported', 'contested', 'contradicted'];

/** True where a mark is shown at this density. What is not judged at all is shown always. */
export function isShownAt(
  density: Density,
  { kind, verdict }: Pick<MarkTarget, 'kind' | 'verdict'>,
): boolean {
  if (density === 'all' || kind === 'forecast' || verdict === null) return true;
  return density === 'differs-and-forecasts' && DIFFERS.includes(verdict);
}
