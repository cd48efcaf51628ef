import { describe, expect, it } from 'vitest';
import { probabilitiesOf } from '../../../src/core/mentions/probability.ts';

const WEIGHTS = { bias: -1, features: { known: 3 }, threshold: 0.7, thresholdUndated: 0.7 };

describe('probabilitiesOf', () => {
  it('is the logistic of the sum where one event may be meant', () => {
    expect(probabilitiesOf([{ known: 1, other: 5 }], WEIGHTS)[0]).toBeCloseTo(
      1 / (1 + Math.exp(-2)),
    );
  });

  it('is shared by two events for which the same speaks', () => {
    const [first = 0, second = 0] = probabilitiesOf([{ known: 1 }, { known: 1 }], WEIGHTS);
    expect(first).toBe(second);
    expect(first).toBeLessThan(0.5);
  });

  it('leaves an event of which much more speaks nearly what it has alone', () => {
    const [alone = 0] = probabilitiesOf([{ known: 2 }], WEIGHTS);
    const [strong = 0, weak = 0] = probabilitiesOf([{ known: 2 }, {}], WEIGHTS);
    expect(alone - strong).toBeLessThan(0.01);
    expect(weak).toBeLessThan(0.01);
  });

  it('stays a number where the sum is beyond what can be counted', () => {
    expect(probabilitiesOf([{ known: 1e6 }], WEIGHTS)[0]).toBeCloseTo(1);
  });
});
