import { isForecast, type RECORD_VERDICTS } from './claim.ts';
import type { MarkTarget } from './mark.ts';
import { isClaimKind } from './mark-kind.ts';

/** How many of the notes a reader wants to see at once. */
export const DENSITIES = ['all', 'differs-and-forecasts', 'forecasts'] as const;
export type Density = (typeof DENSITIES)[number];

/** No difference: the record bears it out, or nothing was found. */
type Agreeing = 'supported' | 'unverified';
/** What the record does not simply bear out; a new verdict does not compile until it is one or the other. */
const DIFFERS: Readonly<Record<Exclude<(typeof RECORD_VERDICTS)[number], Agreeing>, true>> = {
  'partly-supported': true,
  contested: true,
  contradicted: true,
};

/** True where a mark is shown at this density. What is not judged at all is shown always. */
export function isShownAt(
  density: Density,
  { kind, verdict }: Pick<MarkTarget, 'kind' | 'verdict'>,
): boolean {
  if (density === 'all' || verdict === null || (isClaimKind(kind) && isForecast(kind))) return true;
  return density === 'differs-and-forecasts' && verdict in DIFFERS;
}
