import type { KnowledgeBase, Review } from '../knowledge-base.ts';
import { type Reviewable, reviewables } from '../review/reviewables.ts';
import type { Rule, RuleFinding } from './rule.ts';

type Code = 'bad-review' | 'no-review';

export const reviewed: Rule<Code> = {
  name: 'reviewed',
  reason: 'What a reader is told was read by somebody who says why it holds, as it stands now.',
  check: (base) => {
    const isDemanded = base['knowledge-base'].reviewed === true;
    // What a reviewer reads is put together for nobody otherwise, as while a base is written.
    if (base.reviews.length === 0 && !isDemanded) return [];
    const things = new Map(reviewables(base).map((thing) => [thing.of, thing]));
    const reviews = new Map(base.reviews.map((review) => [review.of, review]));
    return [
      ...base.reviews.flatMap((review): RuleFinding<Code>[] => {
        const thing = things.get(review.of);
        const why = reviews.get(review.of) === review ? fault(review, thing, base) : TWICE;
        if (why === null) return [];
        const message = `${review.of}: ${why}`;
        return [{ location: review.location, code: 'bad-review', message }];
      }),
      ...[...things.values()].flatMap(({ of, location, isDue }): RuleFinding<Code>[] =>
        isDemanded && isDue && !reviews.has(of)
          ? [
              {
                location,
                code: 'no-review',
                message: `${of}: was not reviewed; run npm run kb:review`,
              },
            ]
          : [],
      ),
    ];
  },
};

const TWICE = 'has a later review in these files; keep the newest';

/** Says what is wrong with a review; null where nothing is. */
function fault(review: Review, thing: Reviewable | undefined, base: KnowledgeBase): string | null {
  const { outcome, digest, date, searched } = review;
  if (date > base['knowledge-base'].asOf) return `was reviewed on ${date}, after the last check`;
  if (searched !== undefined && !review.of.startsWith('events/'))
    return 'has "searched", which is for events; a claim has its own';
  if (searched !== undefined && searched > date)
    return `was searched for on ${searched}, after its review; date the review anew`;
  if (outcome === 'withdrawn') return thing ? 'is called withdrawn and is still there' : null;
  if (!thing) return 'is not there; correct the name, or call it withdrawn';
  if (digest === undefined) return 'has no digest; run npm run kb:review -- --seal';
  if (digest !== thing.digest)
    return 'was changed after its review; read it again, then take the digest out and seal it';
  const claim = base.claims.find(({ id }) => `claims/${id}` === review.of);
  return claim ? faultOfReadings(review, claim) : null;
}

/** A verdict is what readings gave that did not know it; where they differ, the reason is written down. */
function faultOfReadings(
  { readings, resolved, reviewer }: Review,
  { kind, verdict }: KnowledgeBase['claims'][number],
): string | null {
  if (!readings) return 'needs two readings of kind and verdict';
  if (readings.some(({ reader }) => reader === reviewer))
    return 'names its reviewer as another reader; take "reader" out, or name who read';
  const said = readings.map((reading) => `${reading.kind}, ${reading.verdict}`);
  const agree = new Set(said).size === 1;
  if (agree === (resolved !== undefined))
    return agree
      ? 'its readings agree; take "resolved" out'
      : 'its readings differ; say in "resolved" which holds';
  return said.includes(`${kind}, ${verdict}`)
    ? null
    : `stands as ${kind}, ${verdict}, which no reading gave`;
}
