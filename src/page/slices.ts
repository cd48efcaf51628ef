import { giveWay } from '../core/give-way.ts';

/** How work on the page was cut up; times in milliseconds. */
export interface SliceReport {
  readonly slices: number;
  readonly longest: number;
  readonly total: number;
}

/** Milliseconds of work before the page gets a turn. The budget is 8; one step may overrun. */
const SLICE_MS = 5;

/**
 * Runs `steps` to its end in slices of a few milliseconds, giving the page a turn between them.
 * Rejects with the signal's reason when aborted.
 */
export async function runInSlices<Result>(
  steps: Generator<void, Result>,
  signal: AbortSignal,
): Promise<{ result: Result; report: SliceReport }> {
  let slices = 0;
  let longest = 0;
  let total = 0;
  for (;;) {
    signal.throwIfAborted();
    const started = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - started < SLICE_MS) step = steps.next();
    const took = performance.now() - started;
    slices += 1;
    total += took;
    longest = Math.max(longest, took);
    if (step.done) return { result: step.value, report: { slices, longest, total } };
    await giveWay();
  }
}
