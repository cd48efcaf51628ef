import { compareDates } from '../../core/dates/compare-dates.ts';
import { dateBounds } from '../../core/dates/edtf-date.ts';
import { onlyVerdict } from '../../core/model/claim.ts';
import type { ChangelogEntry } from '../../core/model/knowledge-base.ts';
import type {
  Draft,
  DraftEvent,
  DraftNote,
  DraftRelease,
  DraftSource,
} from '../../core/writing/draft.ts';
import { freeId } from '../../core/writing/draft.ts';
import type { PartName } from '../base.ts';
import type { Wanted } from '../import/wanted.ts';
import { proposedAsOf } from './evidence.ts';
import { notesInOrder } from './notes-in-order.ts';
import { languageOf, ownWords } from './own-words.ts';
import { type DraftPublisher, hostOf, plainName, publishersOf } from './publishers-of.ts';

export interface AssembleOptions {
  /** ISO day: that of the last check. */
  readonly today: string;
  readonly release: DraftRelease;
  /** What stands where a field is empty; `id` is that of its note, event or source, and empty for the head. */
  fill(wanted: Wanted, id: string): string;
  /** Takes along what no note names. */
  readonly all: boolean;
}

/** The parts of the base that a draft is, not checked yet, and what each entry was made of. */
export interface AssembledDraft {
  readonly parts: Readonly<Record<PartName, unknown>>;
  readonly changelog: readonly ChangelogEntry[];
  readonly notes: readonly DraftNote[];
  readonly events: readonly DraftEvent[];
  /** Null for the article as a source of what is said of itself. */
  readonly sources: readonly (DraftSource | null)[];
  readonly publishers: readonly DraftPublisher[];
}

/** The file with the article's words in the folder of an exported draft. */
export const ARTICLE_FILE = 'article.txt';
const ARTICLE = 'article';

export function assembleDraft(draft: Draft, options: AssembleOptions): AssembledDraft {
  const notes = notesInOrder(draft);
  const { events, sources } = options.all ? draft : named(draft);
  const known = { ...draft, events, sources };
  const publishers = publishersOf(known, ({ id }) => options.fill('publisher', id));
  const outlet = plainName(draft.article.outlet) || hostOf(draft.article.url);
  // The writer may have taken the article itself as a source.
  const itself = sources.find(({ url }) => pageOf(url) === pageOf(draft.article.url));
  const articleSource = itself?.id ?? freeId('this-article', 'this-article', idsOf(sources));
  const one = { draft: known, options, publishers, outlet, articleSource };
  return {
    parts: {
      'knowledge-base': aboutBase(one),
      articles: [aboutArticle(one)],
      claims: notes.map((note) => claimOf(known, note, options)),
      events: events.map((event) => eventOf(known, event, options)),
      sources: [
        ...sources.map((source) => sourceOf(one, source)),
        ...(itself ? [] : [articleAsSource(one)]),
      ],
      publishers: [...publishers.values()].map((publisher) => publisherOf(publisher, options)),
      provenance: provenanceOf(one),
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

interface One {
  readonly draft: Draft;
  readonly options: AssembleOptions;
  readonly publishers: ReadonlyMap<string, DraftPublisher>;
  readonly outlet: string;
  readonly articleSource: string;
}

/** Without sources that neither a note nor an event names: readers could not get at them. */
function named(draft: Draft): Pick<Draft, 'events' | 'sources'> {
  const ids = new Set([...draft.notes, ...draft.events].flatMap(({ sources }) => sources));
  return { events: draft.events, sources: draft.sources.filter(({ id }) => ids.has(id)) };
}

function aboutBase({ draft, options }: One) {
  const { id, title, writer, article, events } = draft;
  const language = languageOf(draft);
  const words = ownWords(language);
  const published = article.published?.trim() || options.fill('published', '');
  const happened = events.map(({ date }) => date.trim()).filter((date) => dateBounds(date));
  return {
    id,
    title: plainName(title) || plainName(article.headline) || options.fill('title', ''),
    version: options.release.version,
    language,
    asOf: options.today,
    authors: plainName(writer) === '' ? [] : [plainName(writer)],
    period: { start: published, end: [published, ...happened].sort(compareDates).at(-1) },
    topics: [{ id: 'general', label: words.general }],
    about: { method: [words.method], limits: [words.limits], objections: words.objections },
  };
}

function aboutArticle({ draft, options, publishers, outlet }: One) {
  const { url, headline, author, published } = draft.article;
  return {
    id: ARTICLE,
    url,
    copies: [],
    headline: plainName(headline) || options.fill('title', ''),
    author: plainName(author ?? '') || ownWords(languageOf(draft)).noAuthor,
    publisher: publishers.get(outlet)?.id,
    published: published?.trim() || options.fill('published', ''),
    text: draft.text === '' ? options.fill('text', '') : ARTICLE_FILE,
  };
}

function claimOf(draft: Draft, note: DraftNote, { fill }: AssembleOptions) {
  const { id, target, kind, verdict, confidence, asOf, searched, events, sources } = note;
  const judged = verdict ?? (kind && onlyVerdict(kind)) ?? fill('verdict', id);
  return {
    id,
    target,
    kind: kind ?? fill('kind', id),
    verdict: judged,
    headline: plainName(note.headline) || fill('headline', id),
    whatHappened: note.whatHappened.trim() || fill('whatHappened', id),
    ...(judged === 'context'
      ? {}
      : { wouldChange: note.wouldChange.trim() || fill('wouldChange', id) }),
    confidence: confidence ?? fill('confidence', id),
    asOf: asOf?.trim() || proposedAsOf(draft, note),
    searched: searched.trim() || fill('searched', id),
    events,
    sources: sources.length > 0 ? sources : [fill('sources', id)].filter(Boolean),
  };
}

function eventOf(draft: Draft, event: DraftEvent, { fill }: AssembleOptions) {
  const { id, date, title, summary, sources } = event;
  const read = draft.sources.filter((source) => source.read && sources.includes(source.id));
  return {
    id,
    date: date.trim() || fill('date', id),
    title: plainName(title) || fill('title', id),
    summary: summary.trim() || fill('summary', id),
    topics: ['general'],
    sources: sources.length > 0 ? sources : [fill('sources', id)].filter(Boolean),
    confidence: read.length > 1 ? 'high' : 'medium',
    mentions: [],
  };
}

function sourceOf({ options, publishers }: One, source: DraftSource) {
  const { id, title, url, kind, date, language, read } = source;
  const publisher = publishers.get(plainName(source.publisher) || options.fill('publisher', id));
  return {
    id,
    title: plainName(title) || options.fill('title', id),
    publisher: publisher?.id,
    date: date?.trim() || null,
    url: url.trim() || null,
    ...(kind === null || kind === publisher?.kind ? {} : { kind }),
    language: language.trim(),
    read,
  };
}

function articleAsSource({ draft, options, publishers, outlet, articleSource }: One) {
  const { headline, published, url, language } = draft.article;
  return {
    id: articleSource,
    title: plainName(headline) || options.fill('title', ''),
    publisher: publishers.get(outlet)?.id,
    date: published?.trim() || options.fill('published', ''),
    url,
    kind: 'primary-text',
    language,
    read: true,
  };
}

function publisherOf(publisher: DraftPublisher, { fill }: AssembleOptions) {
  const { id, name, country, kind, whose, source } = publisher;
  const isOwned = kind === 'state-media' || kind === 'public-media';
  const of = source?.id ?? '';
  return {
    id,
    name,
    country: country?.trim() || null,
    kind: kind ?? fill('publisherKind', of),
    ...(isOwned ? { whose: whose || fill('whose', of) } : {}),
  };
}

function provenanceOf({ draft, options, publishers, outlet, articleSource }: One) {
  const { headline, author, published } = draft.article;
  const words = ownWords(languageOf(draft));
  const id = publishers.get(outlet)?.id ?? outlet;
  const writer = plainName(author ?? '');
  const start = published?.trim() || options.fill('published', '');
  const link = { start, end: null, basis: 'fact', confidence: 'high', relativeToArticle: 'at' };
  const sources = [articleSource];
  const authorId = freeId(writer, 'author', [ARTICLE, id]);
  const title = plainName(headline) || options.fill('title', '');
  return {
    summary: words.summary(outlet, writer || null),
    entities: [
      entity(ARTICLE, { name: title, type: 'article' }, words.article, words.articleSummary),
      entity(id, { name: outlet, type: 'outlet' }, words.outlet, words.outletSummary),
      ...(writer
        ? [entity(authorId, { name: writer, type: 'author' }, words.author, words.authorSummary)]
        : []),
    ],
    relations: [
      { from: ARTICLE, type: 'published-by', to: id, ...link, sources },
      ...(writer ? [{ from: ARTICLE, type: 'written-by', to: authorId, ...link, sources }] : []),
    ],
    ratings: [],
    noLinkFound: [],
    openQuestions: [words.owner],
  };
}

function entity(
  id: string,
  named: { readonly name: string; readonly type: string },
  caption: string,
  summary: string,
) {
  // A name is shorter than a headline may be.
  return { id, ...named, name: named.name.slice(0, 200), caption, summary, statements: [] };
}

/** What two addresses of one page have in common. */
function pageOf(url: string): string {
  return url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
