import type { ChangelogEntry } from '../../core/model/knowledge-base.ts';
import {
  type Draft,
  type DraftEvent,
  type DraftNote,
  type DraftSource,
  freeId,
  idsOf,
} from '../../core/writing/draft.ts';
import type { PartName } from '../knowledge-base.ts';
import { articleAddress } from './article-address.ts';
import { claimOf, eventOf, publisherOf, sourceOf } from './assemble-entries.ts';
import { aboutArticle, aboutBase, articleAsSource, provenanceOf } from './assemble-head.ts';
import type { AssembleOptions, Assembly } from './assembly.ts';
import { notesInOrder } from './notes-in-order.ts';
import { type DraftPublisher, outletAt, plainName, publishersOf } from './publishers-of.ts';

/** The parts of the base that a draft is, not checked yet, and what each entry was made of. */
export interface AssembledDraft {
  readonly parts: Readonly<Record<PartName, object>>;
  readonly changelog: readonly ChangelogEntry[];
  readonly notes: readonly DraftNote[];
  readonly events: readonly DraftEvent[];
  /** Null for the article as a source of what is said of itself. */
  readonly sources: readonly (DraftSource | null)[];
  readonly publishers: readonly DraftPublisher[];
}

/**
 * A draft as the parts of a knowledge base, not yet checked. `options.fill` says what stands where something
 * is missing.
 */
export function assembleDraft(draft: Draft, options: AssembleOptions): AssembledDraft {
  const notes = notesInOrder(draft);
  const { events, sources } = options.all ? draft : named(draft);
  const known = { ...draft, events, sources };
  const publishers = publishersOf(known, ({ id }) => options.fill('publisher', id));
  const address = articleAddress(draft.article) ?? draft.article.url;
  const outlet = plainName(draft.article.outlet) || outletAt(address);
  // The writer may have taken the article itself as a source.
  const itself = sources.find(({ url }) => pageOf(url) === pageOf(address));
  const articleSource = itself?.id ?? freeId('this-article', 'this-article', idsOf(sources));
  const assembly: Assembly = { draft: known, options, publishers, outlet, articleSource };
  return {
    parts: {
      'knowledge-base': aboutBase(assembly),
      articles: [aboutArticle(assembly)],
      claims: notes.map((note) => claimOf(known, note, options)),
      events: events.map((event) => eventOf(known, event, options)),
      sources: [
        ...sources.map((source) => sourceOf(assembly, source)),
        ...(itself ? [] : [articleAsSource(assembly)]),
      ],
      publishers: [...publishers.values()].map((publisher) => publisherOf(publisher, options)),
      provenance: provenanceOf(assembly),
      lexicon: { spellings: [] },
    },
    changelog: [
      options.release,
      ...draft.releases.filter((old) => old.version !== options.release.version),
    ].map(({ version, date, changes }) => ({ version, date, changes, corrections: [] })),
    notes,
    events,
    sources: [...sources, ...(itself ? [] : [null])],
    publishers: [...publishers.values()],
  };
}

/** Without sources that neither a note nor an event names: readers could not get at them. */
function named(draft: Draft): Pick<Draft, 'events' | 'sources'> {
  const ids = new Set([...draft.notes, ...draft.events].flatMap(({ sources }) => sources));
  return { events: draft.events, sources: draft.sources.filter(({ id }) => ids.has(id)) };
}

/** What two addresses of one page have in common. */
function pageOf(url: string): string {
  return url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
