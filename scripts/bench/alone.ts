import type { Matcher } from '../../src/core/matching/matcher.ts';
import type { Sides } from './compare.ts';
import { type BenchRow, bySide, spread, type Timing, timeSides } from './row.ts';

/** What no search of a text can be faster than. */
export function floor(name: string, text: string, runs: number): BenchRow {
  const work = (): number => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
    return sum;
  };
  return { name, time: timeSides({ ours: { work, runs } }) };
}

/** What each page does before it can search. */
export function preparing(name: string, sides: Sides): BenchRow {
  const time = timeSides(
    bySide((side) => {
      const work = side === 'peer' ? undefined : sides[side];
      return work && { work, runs: 100 };
    }),
  );
  return { name, time, note: 'once a page; not in the rows below' };
}

/** The longest of the steps into which a search is cut. */
export function slices(name: string, sides: Sides, text: string): BenchRow {
  const counts: number[] = [];
  const time = bySide<Timing>((side) => {
    const prepare = side === 'peer' ? undefined : sides[side];
    if (!prepare) return undefined;
    const matcher = prepare();
    for (let i = 0; i < 20; i++) matcher.match(text.slice(0, 20_000));
    matcher.match(text);
    const runs = Array.from({ length: 9 }, () => timesOfSteps(matcher, text));
    counts.push(runs[0]?.length ?? 0);
    return spread(runs.map((times) => Math.max(...times)));
  });
  return { name, time, note: `of ${counts.join(' / ')} slices, in each of 9 runs` };
}

function timesOfSteps(matcher: Matcher, text: string): number[] {
  const times: number[] = [];
  const steps = matcher.steps(text);
  for (let done = false; !done; ) {
    const start = performance.now();
    done = steps.next().done ?? false;
    times.push(performance.now() - start);
  }
  return times;
}
