import type { Draft } from '../../core/writing/draft.ts';
import type { DraftLocation } from '../../core/writing/draft-finding.ts';
import type { AssembledDraft } from './assemble-draft.ts';

/** Fields of the parts whose names are others in a draft. */
const PUBLISHER_FIELDS: Readonly<Record<string, string>> = {
  name: 'publisher',
  kind: 'publisherKind',
};
const HEAD_FIELDS: Readonly<Record<string, string>> = {
  name: 'outlet',
  kind: 'outlet',
  publisher: 'outlet',
  authors: 'writer',
  period: 'published',
  fingerprint: 'text',
  date: 'published',
  url: 'publishedAt',
  copies: 'publishedAt',
};

/** Where in the draft the value at a path of its base stands: `['claims', 3, 'headline']`. */
export function locateInDraft(
  [part, index, name]: readonly (string | number)[],
  { notes, events, sources, publishers }: AssembledDraft,
  { id }: Draft,
): DraftLocation {
  const field = typeof name === 'string' ? name : null;
  const at = typeof index === 'number' ? index : -1;
  const note = part === 'claims' ? notes[at] : undefined;
  if (note) return { part: 'note', id: note.id, field };
  const event = part === 'events' ? events[at] : undefined;
  if (event) return { part: 'event', id: event.id, field };
  const source = part === 'sources' ? sources[at] : undefined;
  if (source) return { part: 'source', id: source.id, field };
  const publishes = part === 'publishers' ? publishers[at]?.source : undefined;
  if (publishes)
    return { part: 'source', id: publishes.id, field: field && (PUBLISHER_FIELDS[field] ?? field) };
  if (part !== 'knowledge-base' || typeof index !== 'string')
    return { part: 'head', id, field: field && (HEAD_FIELDS[field] ?? field) };
  // The article has a language of its own.
  const own = index === 'language' ? 'notesLanguage' : index;
  return { part: 'head', id, field: HEAD_FIELDS[own] ?? own };
}
