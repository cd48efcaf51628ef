import type { MentionWeights } from '../../src/core/mentions/mention-part.ts';
import type { Example } from './examples.ts';

type Learnt = Pick<MentionWeights, 'bias' | 'features'>;

const ROUNDS = 400;
const RATE = 0.05;
/** Pulls weights to 0, so that what few examples have decides little. */
const RIDGE = 2e-3;
/** A sentence that names an event counts as much as so many that name none. */
const NAMING = 2;

interface Row {
  readonly at: Int32Array;
  readonly values: Float64Array;
  readonly isMention: boolean;
}

/** The events that were weighed for one sentence. It names one of them, or none. */
interface Choice {
  readonly rows: readonly Row[];
  readonly weight: number;
}

/**
 * Multinomial logistic regression (each sentence chooses among its candidates and none) by full-batch gradient
 * descent with Adam's step sizes (Kingma and Ba, 2015). Nothing in it is drawn by chance: the same examples
 * give the same weights.
 */
export function learn(examples: readonly Example[]): Learnt {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const weights = descend(choicesOf(examples, names), names.length);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    bias: round(weights[names.length] ?? 0),
    features: Object.fromEntries(names.map((name, at) => [name, round(weights[at] ?? 0)])),
  };
}

function choicesOf(examples: readonly Example[], names: readonly string[]): Choice[] {
  const index = new Map(names.map((name, at) => [name, at]));
  const bySentence = new Map<object, { rows: Row[]; weight: number }>();
  for (const { features, isMention, weight, sentence } of examples) {
    const choice = bySentence.get(sentence) ?? { rows: [], weight };
    bySentence.set(sentence, choice);
    const entries = Object.entries(features).filter(([, value]) => value !== 0);
    choice.rows.push({
      at: Int32Array.from(entries, ([name]) => index.get(name) ?? 0),
      values: Float64Array.from(entries, ([, value]) => value),
      isMention,
    });
  }
  return [...bySentence.values()].map(({ rows, weight }) => ({
    rows,
    weight: weight * (rows.some(({ isMention }) => isMention) ? NAMING : 1),
  }));
}

/** The weights, the bias last. */
function descend(choices: readonly Choice[], count: number): Float64Array {
  const weights = new Float64Array(count + 1);
  const mean = new Float64Array(count + 1);
  const square = new Float64Array(count + 1);
  const all = choices.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = slopeAt(weights, choices, all);
    for (let at = 0; at <= count; at += 1) {
      const pull = at === count ? 0 : RIDGE * (weights[at] ?? 0);
      const step = (slope[at] ?? 0) + pull;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * step;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * step * step;
      const rate = (RATE * (mean[at] ?? 0)) / (1 - 0.9 ** round);
      weights[at] =
        (weights[at] ?? 0) - rate / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return weights;
}

function slopeAt(weights: Float64Array, choices: readonly Choice[], all: number): Float64Array {
  const slope = new Float64Array(weights.length);
  const last = weights.length - 1;
  for (const { rows, weight } of choices) {
    const odds = rows.map((row) => Math.exp(Math.min(30, sumOf(row, weights))));
    const sum = odds.reduce((some, one) => some + one, 1);
    const named = rows.reduce((count, { isMention }) => count + Number(isMention), 0);
    rows.forEach(({ at, values, isMention }, index) => {
      const error = (((odds[index] ?? 0) / sum - (isMention ? 1 / named : 0)) * weight) / all;
      slope[last] = (slope[last] ?? 0) + error;
      for (let i = 0; i < at.length; i += 1) {
        const one = at[i] ?? 0;
        slope[one] = (slope[one] ?? 0) + error * (values[i] ?? 0);
      }
    });
  }
  return slope;
}

function sumOf({ at, values }: Row, weights: Float64Array): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (let i = 0; i < at.length; i += 1) sum += (weights[at[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}
