import { edtfInterval } from '../../core/dates/edtf-interval.ts';
import { type Claim, isQuoting } from '../../core/model/claim.ts';
import type { KnowledgeEvent } from '../../core/model/event.ts';

/**
 * An article's position among events, as a year. If only its month or year is known, it comes
 * after the latest event that one of its quotations relies on (a text cannot quote what was not yet
 * said) and otherwise at the start of the period of its date.
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
