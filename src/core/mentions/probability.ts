import type { MentionWeights } from './mention-part.ts';

/** Logistic regression: the probability that evidence with these features is a mention. */
export function probabilityOf(
  features: Readonly<Record<string, number>>,
  { bias, features: weights }: MentionWeights,
): number {
  let sum = bias;
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
