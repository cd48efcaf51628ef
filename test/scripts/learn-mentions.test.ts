import { expect, test } from 'vitest';
import type { Example } from '../../scripts/mentions/examples.ts';
import { learn } from '../../scripts/mentions/learn.ts';
import { probabilitiesOf } from '../../src/core/mentions/probability.ts';

/** A sentence that has as much of one event as of another, but is nearer to the first. */
function sentence(): Example[] {
  const one = { sentence: {}, weight: 1 };
  return [
    { ...one, features: { words: 1, near: 1 }, isMention: true },
    { ...one, features: { words: 1 }, isMention: false },
  ];
}

/** A sentence with nothing of either. */
function empty(): Example[] {
  return [{ sentence: {}, weight: 1, features: { far: 1 }, isMention: false }];
}

const EXAMPLES = Array.from({ length: 20 }, () => [...sentence(), ...empty()]).flat();

test('what tells two events of a sentence apart is learnt', () => {
  const weights = { ...learn(EXAMPLES), threshold: 0.5, thresholdUndated: 0.5 };
  const [first = 0, second = 0] = probabilitiesOf([{ words: 1, near: 1 }, { words: 1 }], weights);
  expect(first).toBeGreaterThan(0.8);
  expect(second).toBeLessThan(0.1);
  expect(probabilitiesOf([{ far: 1 }], weights)[0]).toBeLessThan(0.2);
});

test('the same examples give the same weights', () => {
  expect(learn(EXAMPLES)).toEqual(learn(EXAMPLES));
});
