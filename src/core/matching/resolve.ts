import { type Candidate, isBound, support } from './candidate.ts';
import type { ClaimPattern } from './claim-pattern.ts';
import { agrees } from './context.ts';
import type { Match } from './match.ts';

/** Two places whose contexts agree to within this much are equally good. */
const MARGIN = 0.3;

interface Choice {
  readonly pattern: ClaimPattern;
  readonly candidates: readonly Candidate[];
  chosen: Candidate | null;
  /** Places between which the claim's own evidence does not decide. */
  tied: readonly Candidate[];
}

/** One place for each claim, or none: by context first, then by likeness, then by the article's order. */
export function resolve(
  patterns: readonly ClaimPattern[],
  candidates: readonly (readonly Candidate[])[],
): Match[] {
  const choices = patterns.map((pattern, index) => choose(pattern, candidates[index] ?? []));
  settleByOrder(choices);
  giveEachPlaceOnce(choices);
  const ordered = inOrder(choices);
  return choices.map((choice, index) => toMatch(choice, ordered.has(index)));
}

function choose(pattern: ClaimPattern, candidates: readonly Candidate[]): Choice {
  const bound = candidates
    .filter(isBound)
    .sort((a, b) => support(b) - support(a) || a.cost - b.cost);
  const altered = candidates.filter(({ status }) => status === 'altered');
  altered.sort((a, b) => support(b) - support(a) || a.cost - b.cost);
  const best = bound[0];
  const choice: Choice = { pattern, candidates, chosen: null, tied: [] };
  if (best === undefined) return { ...choice, chosen: altered[0] ?? null };
  const rival = altered[0];
  // The claim's own place is there, and its words were changed: the same words elsewhere are not it.
  if (rival !== undefined && support(rival) > support(best) + MARGIN)
    return { ...choice, chosen: rival };
  const equals = bound.filter((other) => support(other) > support(best) - MARGIN);
  const least = Math.min(...equals.map(({ cost }) => tier(cost)));
  const tied = equals.filter(({ cost }) => tier(cost) === least);
  return tied.length === 1 ? { ...choice, chosen: tied[0] ?? null } : { ...choice, tied };
}

/** Typography decides nothing between two places; a misspelling does. */
function tier(cost: number): number {
  return cost <= 1 ? 0 : 1;
}

/** The article's order decides where exactly one of the tied places lies between the claim's neighbours. */
function settleByOrder(choices: readonly Choice[]): void {
  choices.forEach((choice, index) => {
    if (choice.tied.length === 0) return;
    const low = neighbour(choices, index, -1)?.span.start ?? -1;
    const high = neighbour(choices, index, 1)?.span.start ?? Number.POSITIVE_INFINITY;
    const between = choice.tied.filter(({ span }) => span.start >= low && span.start <= high);
    if (between.length !== 1) return;
    choice.chosen = between[0] ?? null;
    choice.tied = [];
  });
}

function neighbour(choices: readonly Choice[], index: number, step: 1 | -1): Candidate | null {
  for (let i = index + step; i >= 0 && i < choices.length; i += step) {
    const chosen = choices[i]?.chosen ?? null;
    if (chosen !== null && isBound(chosen)) return chosen;
  }
  return null;
}

/** Two claims with the same words can't stand in the same place: it belongs to the one whose context agrees. */
function giveEachPlaceOnce(choices: readonly Choice[]): void {
  const owners = new Map<string, Choice>();
  for (const choice of choices) {
    const { chosen, pattern } = choice;
    if (chosen === null || !isBound(chosen)) continue;
    const key = `${chosen.first} ${chosen.last}`;
    const owner = owners.get(key);
    if (owner?.chosen == null) owners.set(key, choice);
    else if (owner.pattern.exact === pattern.exact) {
      const difference = support(owner.chosen) - support(chosen);
      if (difference < MARGIN) owner.chosen = null;
      if (difference > -MARGIN) choice.chosen = null;
      if (owner.chosen === null) owners.set(key, choice);
    }
  }
}

/** The claims whose places are in the article's order (the longest increasing run of places). */
function inOrder(choices: readonly Choice[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  const startOf = (index: number): number => choices[index]?.chosen?.span.start ?? -1;
  choices.forEach(({ chosen }, index) => {
    if (chosen === null || !isBound(chosen)) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(tails[middle] ?? 0) <= chosen.span.start) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const ordered = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at !== -1; at = previous[at] ?? -1) ordered.add(at);
  return ordered;
}

function toMatch({ pattern, candidates, chosen, tied }: Choice, ordered: boolean): Match {
  const place = chosen ?? tied[0] ?? null;
  const evidence = {
    score: place?.score ?? 0,
    prefix: agrees(place?.context.before ?? null),
    suffix: agrees(place?.context.after ?? null),
    order: ordered,
    candidates: candidates.length,
  };
  const claim = pattern.claim.id;
  if (chosen === null) {
    return {
      claim,
      status: tied.length > 1 ? 'ambiguous' : 'absent',
      span: null,
      difference: [],
      evidence,
    };
  }
  // Out of its order and out of its context: the same words, but not the same sentence.
  const lost = isBound(chosen) && !ordered && !evidence.prefix && !evidence.suffix;
  if (lost || chosen.status === 'absent')
    return { claim, status: 'absent', span: null, difference: [], evidence };
  return {
    claim,
    status: chosen.status,
    span: chosen.span,
    difference: chosen.difference,
    evidence,
  };
}
