import type { Base, FileLocation } from '../base.ts';

/** Something that a reader is told, and what it rests on. */
export interface SourcedStatement {
  /** For messages: the id of the claim or event, or the entity and the statement's number. */
  readonly name: string;
  readonly location: FileLocation;
  readonly text: readonly string[];
  readonly sources: readonly string[];
}

/** Everything that a reader is told with sources: claims, events, statements, relations, ratings. */
export function sourcedStatements(base: Base): SourcedStatement[] {
  return [...ofClaims(base), ...ofEvents(base), ...ofProvenance(base)];
}

function ofClaims(base: Base): SourcedStatement[] {
  return base.claims.map((claim, index) => ({
    name: claim.id,
    location: base.locationOf('claims', index),
    text: [claim.headline, claim.whatHappened, ...some(claim.wouldChange)],
    sources: claim.sources,
  }));
}

function ofEvents(base: Base): SourcedStatement[] {
  return base.events.map(({ id, title, summary, sources }, index) => ({
    name: id,
    location: base.locationOf('events', index),
    text: [title, summary],
    sources,
  }));
}

function ofProvenance(base: Base): SourcedStatement[] {
  const { entities, relations, ratings } = base.provenance;
  return [
    ...entities.flatMap(({ id, statements }, entity) =>
      statements.map(({ text, sources }, index) => ({
        name: `${id}, statement ${index + 1}`,
        location: base.locationOf('provenance', 'entities', entity, 'statements', index),
        text: [text],
        sources,
      })),
    ),
    ...relations.map(({ from, type, note, sources }, index) => ({
      name: `${from} ${type}`,
      location: base.locationOf('provenance', 'relations', index),
      text: some(note),
      sources,
    })),
    ...ratings.map(({ issuer, caveat, sources }, index) => ({
      name: `rating by ${issuer}`,
      location: base.locationOf('provenance', 'ratings', index),
      text: some(caveat),
      sources,
    })),
  ];
}

function some(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
