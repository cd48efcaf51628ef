/** Milliseconds of several runs of one thing. */
export interface Timing {
  readonly median: number;
  /** The middle half of the runs, from and to. */
  readonly low: number;
  readonly high: number;
}

/** One line of the table: ours beside the peer's, in one run. Null: does not apply. */
export interface BenchRow {
  readonly name: string;
  readonly ours: Timing;
  readonly peer: Timing | null;
  /** What share was found, 0 to 1. */
  readonly recall: { readonly ours: number; readonly peer: number } | null;
  /** How many were marked that must not be. */
  readonly wrong: { readonly ours: number; readonly peer: number } | null;
  /** Megabytes in use at the most, above what was in use before. */
  readonly memory: { readonly ours: number; readonly peer: number } | null;
  /** What the ratio is to be at least; null where there is no aim. */
  readonly aim: number | null;
  readonly note: string;
}

/** Warm-up for either side, in milliseconds: equal times, since equal runs would favour the slower. */
const WARM_UP = 500;

/** Runs `work` `runs` times after a warm-up. */
export function time(work: () => unknown, runs: number): Timing {
  const start = performance.now();
  do work();
  while (performance.now() - start < WARM_UP);
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return spread(times);
}

/** The median and the middle half of some times. */
export function spread(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
