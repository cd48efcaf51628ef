import type { Draft, DraftArticle, DraftEvent, DraftNote, DraftSource } from './draft.ts';
import { freeId, idsOf } from './draft.ts';

/** Each returns another draft, and leaves `changed` to `record`, which keeps what was before. */

/** What stands above the lists. */
export interface DraftHead {
  readonly title: string;
  readonly writer: string;
  readonly notesLanguage: string | null;
  readonly article: DraftArticle;
}

/** Sets what stands above the lists. */
export function changeHead(draft: Draft, head: Partial<DraftHead>): Draft {
  return { ...draft, ...head };
}

/** An empty note on `target`; it is the last of the new draft's notes. `today` is an ISO day. */
export function addNote(draft: Draft, target: DraftNote['target'], today: string): Draft {
  const words = target.exact.split(/\s+/).slice(0, 5).join(' ');
  // An id that went out once is never another note's.
  const published = draft.releases.flatMap(({ notes }) => Object.keys(notes));
  const note: DraftNote = {
    id: freeId(words, 'note', [...idsOf(draft.notes), ...published]),
    target,
    kind: null,
    verdict: null,
    headline: '',
    whatHappened: '',
    wouldChange: '',
    confidence: null,
    asOf: null,
    searched: today,
    events: [],
    sources: [],
  };
  return { ...draft, notes: [...draft.notes, note] };
}

/** Changes the note with this id; without such a note nothing changes. */
export function changeNote(draft: Draft, id: string, change: Change<DraftNote>): Draft {
  return { ...draft, notes: changed(draft.notes, id, change) };
}

/** Its events and sources stay: other notes may name them, and `checkDraft` tells of those that nothing names. */
export function removeNote(draft: Draft, id: string): Draft {
  return { ...draft, notes: draft.notes.filter((note) => note.id !== id) };
}

/** An event; it is the last of the new draft's events. */
export function addEvent(draft: Draft, given: Change<DraftEvent> = {}): Draft {
  const id = freeId(given.title ?? '', 'event', idsOf(draft.events));
  const event = { date: '', title: '', summary: '', sources: [], ...given, id };
  return { ...draft, events: [...draft.events, event] };
}

/** Changes the event with this id; without such an event nothing changes. */
export function changeEvent(draft: Draft, id: string, change: Change<DraftEvent>): Draft {
  return { ...draft, events: changed(draft.events, id, change) };
}

/** Notes that name it no longer do. */
export function removeEvent(draft: Draft, id: string): Draft {
  const notes = draft.notes.map((note) => dropped(note, 'events', id));
  return { ...draft, notes, events: draft.events.filter((event) => event.id !== id) };
}

/** A source; it is the last of the new draft's sources. What is known of its publisher is taken from an earlier one. */
export function addSource(draft: Draft, given: Change<DraftSource> = {}): Draft {
  const id = freeId(
    `${given.publisher ?? ''} ${given.title ?? ''}`,
    'source',
    idsOf(draft.sources),
  );
  const known = draft.sources.find(
    ({ publisher }) => publisher !== '' && publisher === given.publisher,
  );
  const source: DraftSource = {
    url: '',
    title: '',
    publisher: '',
    publisherKind: known?.publisherKind ?? null,
    country: known?.country ?? null,
    whose: known?.whose ?? '',
    kind: null,
    date: null,
    language: draft.article.language,
    read: true,
    ...given,
    id,
  };
  return { ...draft, sources: [...draft.sources, source] };
}

/** What is said of a publisher applies to all sources with its name. */
export function changeSource(draft: Draft, id: string, change: Change<DraftSource>): Draft {
  const sources = changed(draft.sources, id, change);
  const one = sources.find((source) => source.id === id);
  if (!one || one.publisher === '' || !OF_PUBLISHER.some((field) => field in change))
    return { ...draft, sources };
  const { publisher, publisherKind, country, whose } = one;
  return {
    ...draft,
    sources: sources.map((source) =>
      source.publisher === publisher ? { ...source, publisherKind, country, whose } : source,
    ),
  };
}

/**
 * What is known of the source's publisher from another source of that name, where nothing is said of it here
 * yet: for a name that was written to its end.
 */
export function takePublisher(draft: Draft, id: string): Draft {
  const one = draft.sources.find((source) => source.id === id);
  if (!one || one.publisher.trim() === '' || OF_PUBLISHER.some((field) => one[field])) return draft;
  const known = draft.sources.find(
    (source) =>
      source.id !== id &&
      source.publisher.trim() === one.publisher.trim() &&
      OF_PUBLISHER.some((field) => source[field]),
  );
  if (!known) return draft;
  const { publisher, publisherKind, country, whose } = known;
  const sources = changed(draft.sources, id, { publisher, publisherKind, country, whose });
  return { ...draft, sources };
}

const OF_PUBLISHER = ['publisherKind', 'country', 'whose'] as const;

/** Notes and events that name it no longer do. */
export function removeSource(draft: Draft, id: string): Draft {
  return {
    ...draft,
    notes: draft.notes.map((note) => dropped(note, 'sources', id)),
    events: draft.events.map((event) => dropped(event, 'sources', id)),
    sources: draft.sources.filter((source) => source.id !== id),
  };
}

/** What names a source or an event. */
export interface Linking {
  readonly part: 'note' | 'event';
  readonly id: string;
}

/** Names the source in a note or event, or no longer does. */
export function linkSource(draft: Draft, by: Linking, source: string, isLinked: boolean): Draft {
  return by.part === 'note'
    ? { ...draft, notes: linked(draft.notes, by.id, 'sources', source, isLinked) }
    : { ...draft, events: linked(draft.events, by.id, 'sources', source, isLinked) };
}

/** Names the event in a note, or no longer does. */
export function linkEvent(draft: Draft, note: string, event: string, isLinked: boolean): Draft {
  return { ...draft, notes: linked(draft.notes, note, 'events', event, isLinked) };
}

/** What may be changed: an id never is. */
type Change<Item> = Partial<Omit<Item, 'id'>>;

function changed<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  change: Change<Item>,
): readonly Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...change, id } : item));
}

function linked<Field extends string, Item extends Named<Field>>(
  items: readonly Item[],
  id: string,
  field: Field,
  name: string,
  isLinked: boolean,
): readonly Item[] {
  return items.map((item) => {
    if (item.id !== id) return item;
    const others = dropped(item, field, name);
    return isLinked ? { ...others, [field]: [...others[field], name] } : others;
  });
}

type Named<Field extends string> = { readonly id: string } & Readonly<
  Record<Field, readonly string[]>
>;

function dropped<Field extends string, Item extends Named<Field>>(
  item: Item,
  field: Field,
  name: string,
): Item {
  const names = item[field];
  return names.includes(name) ? { ...item, [field]: names.filter((one) => one !== name) } : item;
}
