import type { Base, Place } from '../base.ts';

/** Something that a reader is told, and what it rests on. */
export interface Told {
  /** For messages: the id of the claim or event, or the entity and the statement's number. */
  readonly name: string;
  readonly place: Place;
  readonly text: readonly string[];
  readonly sources: readonly string[];
}

/** Everything that a reader is told with sources: claims, events, statements, relations, ratings. */
export function told(base: Base): Told[] {
  const { claims, events, provenance } = base;
  return [
    ...claims.map(({ id, headline, whatHappened, sources }, index) => ({
      name: id,
      place: base.placeOf('claims', index),
      text: [headline, whatHappened],
      sources,
    })),
    ...events.map(({ id, title, summary, sources }, index) => ({
      name: id,
      place: base.placeOf('events', index),
      text: [title, summary],
      sources,
    })),
    ...provenance.entities.flatMap(({ id, statements }, entity) =>
      statements.map(({ text, sources }, index) => ({
        name: `${id}, statement ${index + 1}`,
        place: base.placeOf('provenance', 'entities', entity, 'statements', index),
        text: [text],
        sources,
      })),
    ),
    ...provenance.relations.map(({ from, type, note, sources }, index) => ({
      name: `${from} ${type}`,
      place: base.placeOf('provenance', 'relations', index),
      text: note ? [note] : [],
      sources,
    })),
    ...provenance.ratings.map(({ issuer, caveat, sources }, index) => ({
      name: `rating by ${issuer}`,
      place: base.placeOf('provenance', 'ratings', index),
      text: caveat ? [caveat] : [],
      sources,
    })),
  ];
}
