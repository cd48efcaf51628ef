import { clamp } from '../../../core/clamp.ts';
import type { YearInterval } from '../../../core/dates/edtf-interval.ts';

/** A line of years from 0 to `length`, both ways. */
export interface TimeScale {
  readonly domain: YearInterval;
  readonly length: number;
  /** Clamps earlier and later years to the ends. */
  toPosition(year: number): number;
  toYear(position: number): number;
}

/** A linear scale. `domain` must not be empty. */
export function timeScale(domain: YearInterval, length: number): TimeScale {
  const years = domain.end - domain.start;
  if (years <= 0) throw new Error(`Expected a domain of years, got ${domain.start}–${domain.end}`);
  return {
    domain,
    length,
    toPosition: (year) => clamp((year - domain.start) / years, 0, 1) * length,
    toYear: (position) => domain.start + clamp(position / length, 0, 1) * years,
  };
}

/**
 * The years that the rug shows: from two years before the article, or from the year before which
 * less than a tenth of the events lie, until the end of the year of `asOf`.
 */
export function timelineDomain(
  events: readonly { readonly start: number }[],
  { published, asOf }: { readonly published: number | null; readonly asOf: number },
): YearInterval {
  const end = Math.floor(asOf) + 1;
  if (published !== null) return { start: Math.floor(published) - 2, end };
  const starts = events.map(({ start }) => start).sort((a, b) => a - b);
  const first = starts[Math.floor(starts.length / 10)] ?? asOf;
  return { start: Math.min(Math.floor(first), end - 1), end };
}
