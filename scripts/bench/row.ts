/** Milliseconds of several runs of one thing. */
export interface Timing {
  readonly median: number;
  /** The middle half of the runs, from and to. */
  readonly low: number;
  readonly high: number;
}

/** Whose work a row compares: this build, another one, and the peer. */
export const SIDES = ['ours', 'other', 'peer'] as const;
export type Side = (typeof SIDES)[number];
export type BySide<Value> = Readonly<Partial<Record<Side, Value>>>;

/** One line of the table: the same work by all sides, in one run. A side that is missing does not apply. */
export interface BenchRow {
  readonly name: string;
  readonly time: BySide<Timing>;
  /** What share was found, 0 to 1. */
  readonly recall?: BySide<number>;
  /** How many were marked that must not be. */
  readonly wrong?: BySide<number>;
  /** Megabytes in use at the most, above what was in use before. */
  readonly memory?: BySide<number>;
  readonly note?: string;
}

/** Warm-up for each side, in milliseconds: equal times, since equal runs would favour the slower. */
const WARM_UP = 500;

export interface Timed {
  readonly work: () => unknown;
  readonly runs: number;
}

/**
 * Runs each side's work, after a warm-up, in turn: what else the machine does meets all of them. A
 * side with fewer runs drops out when it has had them.
 */
export function timeSides(sides: BySide<Timed>): BySide<Timing> {
  const measured = SIDES.flatMap((side) => {
    const timed = sides[side];
    return timed ? [{ side, ...timed, times: [] as number[] }] : [];
  });
  for (const { work } of measured) {
    const start = performance.now();
    do work();
    while (performance.now() - start < WARM_UP);
  }
  const rounds = Math.max(...measured.map(({ runs }) => runs));
  for (let round = 0; round < rounds; round++) {
    const turn = round % 2 === 0 ? measured : measured.toReversed();
    for (const { work, runs, times } of turn) {
      if (round >= runs) continue;
      const start = performance.now();
      work();
      times.push(performance.now() - start);
    }
  }
  return Object.fromEntries(measured.map(({ side, times }) => [side, spread(times)]));
}

/** The value of each side, where it has one. */
export function bySide<Value>(value: (side: Side) => Value | undefined): BySide<Value> {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const one = value(side);
      return one === undefined ? [] : [[side, one]];
    }),
  );
}

/** The median and the middle half of some times. */
export function spread(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
