import type { Draft } from '../../core/writing/draft.ts';
import type { DraftLocation } from '../../core/writing/draft-finding.ts';

/** The draft with nothing in the fields at `locations`. */
export function withoutBad(draft: Draft, locations: readonly DraftLocation[]): Draft {
  const bad = (part: DraftLocation['part'], id: string) =>
    new Set(locations.flatMap((at) => (at.part === part && at.id === id ? (at.field ?? []) : [])));
  const clear = <Item extends { readonly id: string }>(part: DraftLocation['part'], item: Item) =>
    emptied(item, bad(part, item.id), NULLABLE[part]);
  const head = bad('head', draft.id);
  return {
    ...emptied(draft, head, NULLABLE.head),
    article: emptied(draft.article, head, NULLABLE.head),
    // A note on no words is no note.
    notes: draft.notes
      .filter(({ id }) => !bad('note', id).has('target'))
      .map((note) => clear('note', note)),
    events: draft.events.map((event) => clear('event', event)),
    sources: draft.sources.map((source) => clear('source', source)),
  };
}

/** Text becomes empty, a list too; a choice, and a date that may be unknown, becomes null. */
function emptied<Item extends object>(
  item: Item,
  fields: ReadonlySet<string>,
  nullable: readonly string[],
): Item {
  if (fields.size === 0) return item;
  const values = Object.entries(item).map(([name, value]) => [
    name,
    // An id is never empty, nor is the language of a text.
    !fields.has(name) || name === 'id'
      ? value
      : name === 'language'
        ? 'en'
        : emptyOf(value, nullable.includes(name)),
  ]);
  return Object.fromEntries(values) as Item;
}

/** Fields in which null means that nothing is known. */
const NULLABLE = {
  head: ['author', 'published', 'publishedAt', 'notesLanguage'],
  note: ['kind', 'verdict', 'confidence', 'asOf'],
  event: [],
  source: ['publisherKind', 'country', 'kind', 'date'],
} as const satisfies Record<DraftLocation['part'], readonly string[]>;

function emptyOf(value: unknown, isNullable: boolean): unknown {
  if (Array.isArray(value)) return [];
  return isNullable ? null : '';
}
