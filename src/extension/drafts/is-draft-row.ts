import * as v from 'valibot';
import type { DraftRow } from './open-drafts.ts';

/**
 * The form of rows in the database, as far as surfaces would fail without it. This extension wrote them,
 * perhaps in another version, on a disk that may have failed.
 */
const Text = v.string();
const Ids = v.array(Text);
const Known = v.nullable(Text);

const Note = v.looseObject({
  id: Text,
  target: v.looseObject({ exact: Text, prefix: Text, suffix: Text }),
  kind: Known,
  verdict: Known,
  headline: Text,
  whatHappened: Text,
  wouldChange: Text,
  confidence: Known,
  asOf: Known,
  searched: Text,
  events: Ids,
  sources: Ids,
});
const Event = v.looseObject({ id: Text, date: Text, title: Text, summary: Text, sources: Ids });
const Source = v.looseObject({
  ...{ id: Text, url: Text, title: Text, publisher: Text, whose: Text, language: Text },
  ...{ publisherKind: Known, country: Known, kind: Known, date: Known },
  read: v.boolean(),
});
const Article = v.looseObject({
  ...{ url: Text, headline: Text, outlet: Text, language: Text },
  ...{ author: Known, published: Known, publishedAt: v.optional(Known) },
});
const Release = v.looseObject({
  ...{ version: Text, date: Text, of: Text },
  changes: v.array(Text),
  notes: v.record(Text, v.looseObject({ verdict: Text, headline: Text, rest: v.number() })),
});
const Draft = v.looseObject({
  ...{ id: Text, title: Text, writer: Text, begun: Text, changed: Text },
  notesLanguage: Known,
  article: Article,
  notes: v.array(Note),
  events: v.array(Event),
  sources: v.array(Source),
  releases: v.array(Release),
});
const ListStep = v.looseObject({
  order: v.nullable(Ids),
  items: v.array(v.looseObject({ id: Text })),
});
const Step = v.looseObject({
  kind: Known,
  head: v.looseObject({}),
  lists: v.looseObject({ notes: ListStep, events: ListStep, sources: ListStep }),
});
const Row = v.looseObject({
  id: Text,
  page: Text,
  draft: Draft,
  undo: v.array(Step),
  redo: v.array(Step),
});

/** True for a row that can be read as a draft. Keys that this version does not know are allowed. */
export function isDraftRow(row: unknown): row is DraftRow {
  return v.is(Row, row);
}
