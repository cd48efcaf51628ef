import { edtfInterval } from '../../core/dates/edtf-interval.ts';
import { type Claim, isQuoting } from '../../core/model/claim.ts';
import type { KnowledgeEvent } from '../../core/model/event.ts';

/**
 * Where an article stands among events, as a year. Where only its month or year is known, it stands
 * after the latest event that one of its quotations rests on (a text cannot quote what was not yet
 * said) and else at the start of what its date covers.
 */
export function articleYear(
  published: string,
  claims: readonly Pick<Claim, 'kind' | 'events'>[],
  events: readonly Pick<KnowledgeEvent, 'id' | 'date'>[],
): number {
  const covered = edtfInterval(published);
  const quoted = new Set(
    claims.filter(({ kind }) => isQuoting(kind)).flatMap((claim) => claim.events),
  );
  const ends = events
    .filter(({ id }) => quoted.has(id))
    .map(({ date }) => edtfInterval(date).end)
    .filter((end) => end > covered.start && end < covered.end);
  return Math.max(covered.start, ...ends);
}
