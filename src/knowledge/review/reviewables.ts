import type { FileLocation, KnowledgeBase } from '../knowledge-base.ts';
import { digest } from './digest.ts';

/** Something that a review can be of, as it stands now. */
export interface Reviewable {
  /** As a review names it: "claims/council-voted". */
  readonly of: string;
  readonly location: FileLocation;
  /** What a reviewer reads and a digest is made of. */
  readonly value: object;
  readonly digest: string;
  /** Whether a reviewed base must have a review of it. */
  readonly isDue: boolean;
}

/**
 * Everything that can be reviewed, in the order of the files. Due are all claims, relations and
 * entities, and the events of the period covered. What no reader sees (notes for editors, rules for
 * recognising an event in other texts, topics) is not part of what was reviewed.
 */
export function reviewables(base: KnowledgeBase): Reviewable[] {
  const { claims, events, sources, provenance } = base;
  const { start, end } = base['knowledge-base'].period;
  const names = relationNames(provenance.relations);
  const one = (of: string, location: FileLocation, value: object, isDue = true): Reviewable => ({
    of,
    location,
    value,
    digest: digest(value),
    isDue,
  });
  return [
    ...claims.map(({ note: _, ...claim }, index) =>
      one(`claims/${claim.id}`, base.locationOf('claims', index), claim),
    ),
    ...events.map(({ mentions: _, topics: __, ...event }, index) => {
      const isInPeriod = event.date >= start && event.date.slice(0, end.length) <= end;
      return one(`events/${event.id}`, base.locationOf('events', index), event, isInPeriod);
    }),
    ...sources.map(({ note: _, ...source }, index) =>
      one(`sources/${source.id}`, base.locationOf('sources', index), source, false),
    ),
    ...provenance.entities.map((entity, index) =>
      one(`entities/${entity.id}`, base.locationOf('provenance', 'entities', index), entity),
    ),
    ...provenance.relations.map((relation, index) =>
      one(`relations/${names[index]}`, base.locationOf('provenance', 'relations', index), relation),
    ),
  ];
}

type Relations = KnowledgeBase['provenance']['relations'];

/** "gazette owned-by owner" for each; the second of the same words is "gazette owned-by owner 2". */
function relationNames(relations: Relations): string[] {
  const counts = new Map<string, number>();
  return relations.map(({ from, type, to }) => {
    const name = `${from} ${type} ${to ?? 'unknown'}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}
