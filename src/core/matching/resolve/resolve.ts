import { countBefore } from '../../text/binary-search.ts';
import { type Candidate, type CandidateLists, support } from '../candidate.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import { agrees } from '../judge/context.ts';
import { isBound, type Match } from '../match.ts';
import type { Page } from '../page.ts';
import { describeDifference } from './describe.ts';

/** Two candidates whose contexts agree to within this much are equally good. */
const MARGIN = 0.3;

const NONE: readonly Candidate[] = [];

interface Choice {
  readonly pattern: ClaimPattern;
  readonly candidates: readonly Candidate[];
  chosen: Candidate | null;
  /** Candidates between which the claim's own evidence does not decide. */
  tied: readonly Candidate[];
}

/** Claims settled between two yields. */
const CLAIMS_A_STEP = 100;

/** One candidate for each claim, or none: by context first, then by likeness, then by the article's order. */
export function* resolve(
  patterns: readonly ClaimPattern[],
  candidates: Readonly<CandidateLists>,
  page: Page,
): Generator<void, Match[]> {
  const choices: Choice[] = [];
  for (const pattern of patterns) {
    choices.push(choose(pattern, candidates[pattern.index] ?? NONE));
    if (choices.length % CLAIMS_A_STEP === 0) yield;
  }
  settleByOrder(choices);
  yield;
  giveEachSpanOnce(choices);
  yield;
  const ordered = inOrder(choices);
  yield;
  const matches: Match[] = [];
  for (const choice of choices) {
    matches.push(toMatch(choice, ordered.has(matches.length), page));
    if (matches.length % CLAIMS_A_STEP === 0) yield;
  }
  return matches;
}

function choose(pattern: ClaimPattern, candidates: readonly Candidate[]): Choice {
  if (candidates.length > 1) return { pattern, candidates, ...best(candidates) };
  // Nearly every claim.
  const only = candidates[0];
  const chosen = only === undefined || only.status === 'absent' ? null : only;
  return { pattern, candidates, chosen, tied: NONE };
}

/** By context first, then by likeness. */
function best(candidates: readonly Candidate[]): Pick<Choice, 'chosen' | 'tied'> {
  const bound = candidates
    .filter(isBound)
    .sort((a, b) => support(b) - support(a) || a.cost - b.cost);
  const altered = candidates.filter(({ status }) => status === 'altered');
  altered.sort((a, b) => support(b) - support(a) || a.cost - b.cost);
  const first = bound[0];
  if (first === undefined) return { chosen: altered[0] ?? null, tied: NONE };
  const rival = altered[0];
  // The claim's own words are there, but changed: the same words elsewhere are not it.
  if (rival !== undefined && support(rival) > support(first) + MARGIN)
    return { chosen: rival, tied: NONE };
  const equals = bound.filter((other) => support(other) > support(first) - MARGIN);
  const least = Math.min(...equals.map(({ cost }) => tier(cost)));
  const tied = equals.filter(({ cost }) => tier(cost) === least);
  return tied.length === 1 ? { chosen: tied[0] ?? null, tied: NONE } : { chosen: null, tied };
}

/** Typography decides nothing between two candidates; a misspelling does. */
function tier(cost: number): number {
  return cost <= 1 ? 0 : 1;
}

/** The article's order decides where exactly one of the tied candidates lies between the claim's neighbours. */
function settleByOrder(choices: readonly Choice[]): void {
  for (const [index, choice] of choices.entries()) {
    if (choice.tied.length === 0) continue;
    const low = neighbour(choices, index, -1)?.span.start ?? -1;
    const high = neighbour(choices, index, 1)?.span.start ?? Number.POSITIVE_INFINITY;
    const between = choice.tied.filter(({ span }) => span.start >= low && span.start <= high);
    if (between.length !== 1) continue;
    choice.chosen = between[0] ?? null;
    choice.tied = NONE;
  }
}

function neighbour(choices: readonly Choice[], index: number, step: 1 | -1): Candidate | null {
  for (let i = index + step; i >= 0 && i < choices.length; i += step) {
    const chosen = choices[i]?.chosen ?? null;
    if (chosen !== null && isBound(chosen)) return chosen;
  }
  return null;
}

/** Two claims with the same words can't have the same span: it belongs to the one whose context agrees. */
function giveEachSpanOnce(choices: readonly Choice[]): void {
  const owners = new Map<number, Choice>();
  for (const choice of choices) {
    const { chosen, pattern } = choice;
    if (chosen === null || !isBound(chosen)) continue;
    // Words of a page are fewer than this, and two of them make a whole number.
    const key = chosen.first * 0x4000000 + chosen.last;
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

/** The claims whose spans are in the article's order (the longest increasing run of spans). */
function inOrder(choices: readonly Choice[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous = new Int32Array(choices.length).fill(-1);
  // The start of the claim at the end of each run, so that nearly always one comparison is enough.
  const starts: number[] = [];
  for (let index = 0; index < choices.length; index++) {
    const chosen = choices[index]?.chosen ?? null;
    if (chosen === null || !isBound(chosen)) continue;
    const { start } = chosen.span;
    const isLast = (starts.at(-1) ?? -1) <= start;
    const low = isLast
      ? starts.length
      : countBefore(starts.length, (at) => (starts[at] ?? 0) <= start);
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
    starts[low] = start;
  }
  const ordered = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at !== -1; at = previous[at] ?? -1) ordered.add(at);
  return ordered;
}

function toMatch(choice: Choice, ordered: boolean, page: Page): Match {
  const { pattern, candidates, chosen, tied } = choice;
  const weighed = chosen ?? tied[0] ?? null;
  const evidence = {
    score: weighed?.score ?? 0,
    prefix: agrees(weighed?.context.before ?? null),
    suffix: agrees(weighed?.context.after ?? null),
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
    difference: describeDifference(pattern, page, chosen),
    evidence,
  };
}
