import type { Match } from '../../src/core/matching/match.ts';
import { isBound } from '../../src/core/matching/match.ts';
import type { ClaimTarget } from '../../src/core/model/claim.ts';
import { applyEdit } from '../../tools/mutations/edit.ts';
import { harmfulEdit } from '../../tools/mutations/harmful.ts';
import { pick, seededRandom } from '../../tools/mutations/random.ts';
import type { Sides } from './compare.ts';
import { findByPeer } from './peer.ts';
import { type BenchRow, bySide, spread } from './row.ts';

const LOOKALIKES = 300;

/** Changes of meaning in the article, one at a time: what is marked all the same? */
export function lookalikes(
  claims: readonly ClaimTarget[],
  article: string,
  drawn: readonly string[],
  dictionary: ReadonlySet<string>,
  sides: Sides,
): BenchRow {
  const random = seededRandom(7);
  const matchers = { ours: sides.ours(), other: sides.other?.() };
  const matcher = matchers.ours;
  const matches: Match[] = matcher.match(article);
  const marked = { ours: 0, other: 0, peer: 0 };
  const times = { ours: [] as number[], other: [] as number[] };
  for (let i = 0; i < LOOKALIKES; i++) {
    const index = matches.indexOf(pick(random, matches));
    const [span, claim] = [matches[index]?.span, claims[index]];
    if (span == null || claim === undefined) continue;
    const text = applyEdit(
      article,
      harmfulEdit({ text: article, ...span }, { random, dictionary, drawn }),
    );
    for (const side of ['ours', 'other'] as const) {
      const start = performance.now();
      const match = matchers[side]?.match(text)[index];
      times[side].push(performance.now() - start);
      if (match !== undefined && isBound(match)) marked[side]++;
    }
    if (findByPeer(text, claim.selector, span.start) !== null) marked.peer++;
  }
  const isThere = (side: keyof typeof marked) => side !== 'other' || matchers.other !== undefined;
  return {
    name: `${LOOKALIKES} look-alikes with another meaning`,
    time: bySide((side) => (side !== 'peer' && isThere(side) ? spread(times[side]) : undefined)),
    wrong: bySide((side) => (isThere(side) ? marked[side] : undefined)),
  };
}
