import type { Draft } from '../../core/writing/draft.ts';
import type { DraftPlace } from '../../core/writing/draft-finding.ts';

/** The draft with nothing in the fields at `places`. */
export function withoutBad(draft: Draft, places: readonly DraftPlace[]): Draft {
  const bad = (part: DraftPlace['part'], id: string) =>
    new Set(places.flatMap((at) => (at.part === part && at.id === id ? (at.field ?? []) : [])));
  const clear = <Item extends { readonly id: string }>(part: DraftPlace['part'], item: Item) =>
    emptied(item, bad(part, item.id));
  const head = bad('head', draft.id);
  return {
    ...emptied(draft, head),
    article: emptied(draft.article, head),
    // A note on no words is none.
    notes: draft.notes
      .filter(({ id }) => !bad('note', id).has('target'))
      .map((note) => clear('note', note)),
    events: draft.events.map((event) => clear('event', event)),
    sources: draft.sources.map((source) => clear('source', source)),
  };
}

/** Of words the field is left without any; of names and dates, with none. */
function emptied<Item extends object>(item: Item, fields: ReadonlySet<string>): Item {
  if (fields.size === 0) return item;
  const values = Object.entries(item).map(([name, value]) => [
    name,
    // An id is never empty, nor is the language of a text.
    !fields.has(name) || name === 'id' ? value : name === 'language' ? 'en' : emptyOf(name, value),
  ]);
  return Object.fromEntries(values) as Item;
}

const NULLABLE: ReadonlySet<string> = new Set(['kind', 'verdict', 'confidence', 'asOf', 'country']);

function emptyOf(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return NULLABLE.has(name) || name === 'publisherKind' ? null : '';
}
