import { onlyVerdict } from '../../core/model/claim.ts';
import type { Draft, DraftEvent, DraftNote, DraftSource } from '../../core/writing/draft.ts';
import type { AssembleOptions, Assembly } from './assembly.ts';
import { proposedAsOf } from './proposed-as-of.ts';
import { type DraftPublisher, plainName } from './publishers-of.ts';

/** A note as an entry of `claims`. */
export function claimOf(draft: Draft, note: DraftNote, { fill }: AssembleOptions) {
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

/** An event as an entry of `events`. Its confidence comes from how many of its sources were read. */
export function eventOf(draft: Draft, event: DraftEvent, { fill }: AssembleOptions) {
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

/** A source as an entry of `sources`. */
export function sourceOf({ options, publishers }: Assembly, source: DraftSource) {
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

/** A publisher as an entry of `publishers`; `whose` for state and public media alone. */
export function publisherOf(publisher: DraftPublisher, { fill }: AssembleOptions) {
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
