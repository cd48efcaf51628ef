import * as v from 'valibot';
import type { DraftRow } from './open-drafts.ts';

/**
 * The form of what lies in the database, as far as surfaces would fail without it. This extension wrote it,
 * perhaps another version of it, on a disk that may have failed.
 */
const Words = v.string();
const Ids = v.array(Words);
const Known = v.nullable(Words);

const Note = v.looseObject({
  id: Words,
  target: v.looseObject({ exact: Words, prefix: Words, suffix: Words }),
  kind: Known,
  verdict: Known,
  headline: Words,
  whatHappened: Words,
  wouldChange: Words,
  confidence: Known,
  asOf: Known,
  searched: Words,
  events: Ids,
  sources: Ids,
});
const Event = v.looseObject({ id: Words, date: Words, title: Words, summary: Words, sources: Ids });
const Source = v.looseObject({
  ...{ id: Words, url: Words, title: Words, publisher: Words, whose: Words, language: Words },
  ...{ publisherKind: Known, country: Known, kind: Known, date: Known },
  read: v.boolean(),
});
const Article = v.looseObject({
  ...{ url: Words, headline: Words, outlet: Words, language: Words },
  ...{ author: Known, published: Known, publishedAt: v.optional(Known) },
});
const Release = v.looseObject({
  ...{ version: Words, date: Words, of: Words },
  changes: v.array(Words),
  notes: v.record(Words, v.looseObject({ verdict: Words, headline: Words, rest: v.number() })),
});
const Draft = v.looseObject({
  ...{ id: Words, title: Words, writer: Words, begun: Words, changed: Words },
  notesLanguage: Known,
  article: Article,
  notes: v.array(Note),
  events: v.array(Event),
  sources: v.array(Source),
  releases: v.array(Release),
});
const ListStep = v.looseObject({
  order: v.nullable(Ids),
  items: v.array(v.looseObject({ id: Words })),
});
const Step = v.looseObject({
  kind: Known,
  head: v.looseObject({}),
  lists: v.looseObject({ notes: ListStep, events: ListStep, sources: ListStep }),
});
const Row = v.looseObject({
  id: Words,
  page: Words,
  draft: Draft,
  undo: v.array(Step),
  redo: v.array(Step),
});

export function isDraftRow(row: unknown): row is DraftRow {
  return v.is(Row, row);
}
