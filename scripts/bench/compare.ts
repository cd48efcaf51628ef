import { isBound } from '../../src/core/matching/match.ts';
import type { Matcher } from '../../src/core/matching/matcher.ts';
import type { ClaimTarget } from '../../src/core/model/claim.ts';
import type { Span } from '../../src/core/span.ts';
import { peakMemory } from './memory.ts';
import { findByPeer } from './peer.ts';
import { type BenchRow, bySide, type Timing, timeSides } from './row.ts';

/** Makes a matcher, by this build and by another one where there is one. */
export interface Sides {
  readonly ours: () => Matcher;
  readonly other: (() => Matcher) | undefined;
}

export interface Work {
  readonly name: string;
  readonly claims: readonly ClaimTarget[];
  /** The text that the claims are from, and the one that is searched. */
  readonly original: string;
  readonly text: string;
  readonly runs: number;
  readonly peerRuns: number;
  /** How many of the claims the peer is given; its time is scaled up to all of them. */
  readonly peerSample?: number;
  readonly note?: string;
}

/** One row: the same quotes sought in the same text by each side. */
export function compare(work: Work, sides: Sides): BenchRow {
  const { claims, original, text, runs } = work;
  const matchers = { ours: sides.ours(), other: sides.other?.() };
  const sample = claims.filter(
    (_, index) => index % Math.ceil(claims.length / (work.peerSample ?? claims.length)) === 0,
  );
  const runPeer = (list: readonly ClaimTarget[]): (Span | null)[] =>
    list.map((claim) => findByPeer(text, claim.selector, startIn(original, claim)));
  const ofPeer = countRight(sample, original, runPeer(sample));
  const counts = bySide((side) => {
    if (side === 'peer') return ofPeer;
    const matches = matchers[side]?.match(text);
    if (!matches) return undefined;
    const spans = matches.map(({ span }) => span);
    const bound = matches.map((match) => (isBound(match) ? match.span : null));
    const { found } = countRight(claims, original, spans);
    return { found, wrong: countRight(claims, original, bound).wrong };
  });
  const timed = timeSides(
    bySide((side) => {
      if (side === 'peer') return { work: () => runPeer(sample), runs: work.peerRuns };
      const matcher = matchers[side];
      return matcher && { work: () => matcher.match(text), runs };
    }),
  );
  const scale = claims.length / sample.length;
  return {
    name: work.name,
    time: bySide((side) => (side === 'peer' ? scaled(timed.peer, scale) : timed[side])),
    recall: bySide((side) => counts[side]?.found),
    wrong: bySide((side) => counts[side]?.wrong),
    memory: bySide((side) => {
      if (side === 'peer') return peakMemory(() => sample.map((claim) => runPeer([claim])));
      const matcher = matchers[side];
      return matcher && peakMemory(() => matcher.steps(text));
    }),
    note: work.note ?? '',
  };
}

function startIn(original: string, { selector }: ClaimTarget): number {
  const { exact, prefix = '', suffix = '' } = selector;
  const whole = original.indexOf(prefix + exact + suffix);
  return Math.max(0, whole === -1 ? original.indexOf(prefix + exact) : whole) + prefix.length;
}

/** The share of the claims that were found where they stand, and how many elsewhere. */
function countRight(
  claims: readonly ClaimTarget[],
  original: string,
  spans: readonly (Span | null)[],
): { readonly found: number; readonly wrong: number } {
  let right = 0;
  let wrong = 0;
  for (const [index, claim] of claims.entries()) {
    const span = spans[index];
    if (!span) continue;
    const distance = Math.abs(span.start - startIn(original, claim));
    if (distance < claim.selector.exact.length / 2) right++;
    else wrong++;
  }
  return { found: right / claims.length, wrong };
}

function scaled(time: Timing | undefined, scale: number): Timing | undefined {
  if (!time) return undefined;
  const { median, low, high } = time;
  return { median: median * scale, low: low * scale, high: high * scale };
}
