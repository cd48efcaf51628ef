import type { FileLocation, KnowledgeBase } from '../knowledge-base.ts';

/** Something that a reader is told, and what it rests on. */
export interface SourcedStatement {
  /** For messages: the id of the claim or event, or what it belongs to and its number there. */
  readonly name: string;
  readonly location: FileLocation;
  /** All words of ours in it. */
  readonly text: readonly string[];
  /** What it says happened, or is: the words that its sources must bear. Empty where there are none. */
  readonly told: string;
  readonly toldAt: FileLocation;
  /** First and last day of an event, the day of what followed; of other things none. */
  readonly days: readonly string[];
  readonly sources: readonly string[];
}

/** Everything that a reader is told with sources: claims, events, statements, relations, ratings. */
export function sourcedStatements(base: KnowledgeBase): SourcedStatement[] {
  return [...ofClaims(base), ...ofEvents(base), ...ofProvenance(base)];
}

function ofClaims(base: KnowledgeBase): SourcedStatement[] {
  return base.claims.map(({ id, headline, whatHappened, wouldChange, sources }, index) => ({
    name: id,
    location: base.locationOf('claims', index),
    text: [headline, whatHappened, ...some(wouldChange)],
    told: `${headline} ${whatHappened}`,
    toldAt: base.locationOf('claims', index, 'whatHappened'),
    days: [],
    sources,
  }));
}

function ofEvents(base: KnowledgeBase): SourcedStatement[] {
  return base.events.flatMap(
    ({ id, date, end = date, title, summary, sources, followed = [] }, index) => [
      {
        name: id,
        location: base.locationOf('events', index),
        text: [title, summary],
        told: `${title} ${summary}`,
        toldAt: base.locationOf('events', index, 'summary'),
        days: [date, end],
        sources,
      },
      ...followed.map((one, line) => ({
        name: `${id}, what followed ${line + 1}`,
        location: base.locationOf('events', index, 'followed', line),
        text: [one.text],
        told: one.text,
        toldAt: base.locationOf('events', index, 'followed', line, 'text'),
        days: [one.date],
        sources: one.sources,
      })),
    ],
  );
}

function ofProvenance(base: KnowledgeBase): SourcedStatement[] {
  const { entities, relations, ratings } = base.provenance;
  const one = (
    name: string,
    path: readonly (string | number)[],
    [field, words]: readonly [string, string | undefined],
    sources: readonly string[],
  ): SourcedStatement => ({
    ...{ name, text: some(words), told: words ?? '', days: [], sources },
    location: base.locationOf('provenance', ...path),
    toldAt: base.locationOf('provenance', ...path, ...(words === undefined ? [] : [field])),
  });
  return [
    ...entities.flatMap(({ id, statements }, entity) =>
      statements.map(({ text, sources }, index) => {
        const path = ['entities', entity, 'statements', index];
        return one(`${id}, statement ${index + 1}`, path, ['text', text], sources);
      }),
    ),
    ...relations.map(({ from, type, note, sources }, index) =>
      one(`${from} ${type}`, ['relations', index], ['note', note], sources),
    ),
    ...ratings.map(({ issuer, caveat, sources }, index) =>
      one(`rating by ${issuer}`, ['ratings', index], ['caveat', caveat], sources),
    ),
  ];
}

function some(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
