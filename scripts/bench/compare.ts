import { isBound } from '../../src/core/matching/candidate.ts';
import type { Matcher } from '../../src/core/matching/matcher.ts';
import type { ClaimTarget } from '../../src/core/model/claim.ts';
import type { Span } from '../../src/core/span.ts';
import { peakMemory } from './memory.ts';
import { findByPeer } from './peer.ts';
import { type BenchRow, type Timing, time } from './row.ts';

export type Prepare = (claims: readonly ClaimTarget[]) => Matcher;

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
  readonly aim: number | null;
  readonly note?: string;
}

/** One row: the same quotes sought in the same text by either side. */
export function compare(work: Work, prepare: Prepare): BenchRow {
  const { claims, original, text } = work;
  const matcher = prepare(claims);
  const sample = claims.filter(
    (_, index) => index % Math.ceil(claims.length / (work.peerSample ?? claims.length)) === 0,
  );
  const scale = claims.length / sample.length;
  const place = ({ target }: ClaimTarget): number =>
    Math.max(0, original.indexOf((target.prefix ?? '') + target.exact));
  const runPeer = (list: readonly ClaimTarget[]): (Span | null)[] =>
    list.map((claim) => findByPeer(text, claim.target, place(claim)));
  const found = matcher.match(text);
  const byPeer = runPeer(sample);
  const isRight = (span: Span | null, { target }: ClaimTarget): boolean => {
    const start =
      original.indexOf((target.prefix ?? '') + target.exact + (target.suffix ?? '')) +
      (target.prefix ?? '').length;
    return span !== null && Math.abs(span.start - start) < target.exact.length / 2;
  };
  const right = claims.filter((claim, index) => isRight(found[index]?.span ?? null, claim)).length;
  const misplaced = claims.filter((claim, index) => {
    const match = found[index];
    return match !== undefined && isBound(match) && !isRight(match.span, claim);
  }).length;
  const peer = time(() => runPeer(sample), work.peerRuns);
  return {
    name: work.name,
    ours: time(() => matcher.match(text), work.runs),
    peer: scaled(peer, scale),
    recall: {
      ours: right / claims.length,
      peer:
        sample.filter((claim, index) => isRight(byPeer[index] ?? null, claim)).length /
        sample.length,
    },
    wrong: {
      ours: misplaced,
      peer: sample.filter(
        (claim, index) => byPeer[index] !== null && !isRight(byPeer[index] ?? null, claim),
      ).length,
    },
    memory: {
      ours: peakMemory(() => matcher.steps(text)),
      peer: peakMemory(() => sample.map((claim) => runPeer([claim]))),
    },
    aim: work.aim,
    note: work.note ?? '',
  };
}

function scaled({ median, low, high }: Timing, scale: number): Timing {
  return { median: median * scale, low: low * scale, high: high * scale };
}
