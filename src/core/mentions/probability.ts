import type { MentionWeights } from './mention-part.ts';

type Features = Readonly<Record<string, number>>;

/**
 * The probability of each of the events that a sentence may name: a choice among them and none, by the sum of what
 * speaks for each (multinomial logistic regression). Two that are alike share what one of them would have alone.
 */
export function probabilitiesOf(all: readonly Features[], weights: MentionWeights): number[] {
  const odds = all.map((features) => Math.exp(Math.min(MOST, sumOf(features, weights))));
  const sum = odds.reduce((some, one) => some + one, 1);
  return odds.map((one) => one / sum);
}

/** What is as sure as this need not be surer. */
const MOST = 30;

function sumOf(features: Features, { bias, features: weights }: MentionWeights): number {
  let sum = bias;
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name] ?? 0);
  return sum;
}
