import type { EventProfile, TermId } from './mention-part.ts';

/** True for a term that the event's own texts have: its title, summary, hints or sources' titles. */
export function isTermOf({ title, other }: EventProfile, term: TermId): boolean {
  return title[term] !== undefined || other[term] !== undefined;
}
