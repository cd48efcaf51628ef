import type { ClaimTarget } from '../../src/core/model/claim.ts';
import type { Prepare } from './compare.ts';
import { type BenchRow, spread, time } from './row.ts';

/** What rows lack that have no peer. */
export const ALONE = { peer: null, recall: null, wrong: null, memory: null, aim: null, note: '' };

/** What no search of a text can be faster than. */
export function floor(name: string, text: string, runs: number): BenchRow {
  const pass = (): number => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
    return sum;
  };
  return { ...ALONE, name, ours: time(pass, runs) };
}

/** What is done once for a knowledge base. */
export function preparing(claims: readonly ClaimTarget[], prepare: Prepare): BenchRow {
  return {
    ...ALONE,
    name: 'preparing 81 claims',
    ours: time(() => prepare(claims), 100),
    note: 'once a page; not in the rows below',
  };
}

/** The longest of the steps into which a search is cut. */
export function slices(
  name: string,
  claims: readonly ClaimTarget[],
  text: string,
  prepare: Prepare,
): BenchRow {
  const matcher = prepare(claims);
  for (let i = 0; i < 20; i++) matcher.match(text.slice(0, 20_000));
  matcher.match(text);
  let count = 0;
  const longest = Array.from({ length: 9 }, () => {
    const times: number[] = [];
    const steps = matcher.steps(text);
    for (let done = false; !done; ) {
      const start = performance.now();
      done = steps.next().done ?? false;
      times.push(performance.now() - start);
    }
    count = times.length;
    return Math.max(...times);
  });
  return { ...ALONE, name, ours: spread(longest), note: `of ${count} slices, in each of 9 runs` };
}
