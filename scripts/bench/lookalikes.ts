import { isBound } from '../../src/core/matching/candidate.ts';
import type { Match } from '../../src/core/matching/match.ts';
import type { ClaimTarget } from '../../src/core/model/claim.ts';
import { applyEdit } from '../mutations/edit.ts';
import { harmfulEdit } from '../mutations/harmful.ts';
import { pick, seededRandom } from '../mutations/random.ts';
import { ALONE } from './alone.ts';
import type { Prepare } from './compare.ts';
import { findByPeer } from './peer.ts';
import { type BenchRow, spread } from './row.ts';

const LOOKALIKES = 300;

/** Changes of meaning in the article, one at a time: what is marked all the same? */
export function lookalikes(
  claims: readonly ClaimTarget[],
  article: string,
  drawn: readonly string[],
  dictionary: ReadonlySet<string>,
  prepare: Prepare,
): BenchRow {
  const random = seededRandom(7);
  const matcher = prepare(claims);
  const places: Match[] = matcher.match(article);
  let ours = 0;
  let peers = 0;
  const times: number[] = [];
  for (let i = 0; i < LOOKALIKES; i++) {
    const index = places.indexOf(pick(random, places));
    const [span, claim] = [places[index]?.span, claims[index]];
    if (span == null || claim === undefined) continue;
    const text = applyEdit(
      article,
      harmfulEdit({ text: article, ...span }, { random, dictionary, drawn }),
    );
    const start = performance.now();
    const match = matcher.match(text)[index];
    times.push(performance.now() - start);
    if (match !== undefined && isBound(match)) ours++;
    if (findByPeer(text, claim.target, span.start) !== null) peers++;
  }
  return {
    ...ALONE,
    name: `${LOOKALIKES} look-alikes with another meaning`,
    ours: spread(times),
    wrong: { ours, peer: peers },
  };
}
