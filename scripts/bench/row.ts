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

/** Runs `work` `runs` times after a warm-up. */
export function time(work: () => unknown, runs: number): Timing {
  for (let i = 0; i < Math.min(20, Math.ceil(runs / 2)); i++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
