import { type Draft, type DraftNote, freeId } from './draft.ts';
import { contentOf, type KeptDraft, record, statesOf } from './history.ts';
import { isSame } from './step.ts';

/**
 * One draft of two that were written on side by side, in two tabs say. What only one of them changed since
 * they were the same is taken from it, field by field; where both changed the same, `ours` is, and what
 * stood in `theirs` is one step back. `now` is an ISO instant.
 */
export function mergeDrafts(theirs: KeptDraft, ours: KeptDraft, now: string): KeptDraft {
  const base = commonState(theirs, ours);
  const other = theirs.draft;
  const one = withOwnIds(ours.draft, other, base);
  const merged: Draft = {
    ...mergeFields(base, other, one),
    notes: mergeLists(base?.notes ?? [], other.notes, one.notes),
    events: mergeLists(base?.events ?? [], other.events, one.events),
    sources: mergeLists(base?.sources ?? [], other.sources, one.sources),
    text: one.text || other.text,
    releases: other.releases.length > one.releases.length ? other.releases : one.releases,
  };
  return record(theirs, merged, { now });
}

/** What both were before they went apart; null where neither remembers. */
function commonState(theirs: KeptDraft, ours: KeptDraft): Draft | null {
  const known = new Set([...statesOf(theirs)].map(contentOf));
  for (const state of statesOf(ours)) if (known.has(contentOf(state))) return state;
  return null;
}

/** What was begun apart may have got one id: ours get another, and what refers to them follows. */
function withOwnIds(ours: Draft, theirs: Draft, base: Draft | null): Draft {
  const isNew = (list: 'events' | 'sources') => {
    const before = new Set(base?.[list].map(({ id }) => id));
    // Where nobody remembers what was before, two of one id are taken for one.
    return (own: Item, other: Item) => base !== null && !before.has(own.id) && !isSame(own, other);
  };
  const notes = newIds(
    ours.notes,
    theirs.notes,
    'note',
    (own, other) => !isSame(own.target, other.target),
  );
  const events = newIds(ours.events, theirs.events, 'event', isNew('events'));
  const sources = newIds(ours.sources, theirs.sources, 'source', isNew('sources'));
  const named = <One extends { readonly id: string }>(one: One, ids: NewIds): One => ({
    ...one,
    id: ids.get(one.id) ?? one.id,
  });
  const followed = (links: readonly string[], ids: NewIds) => links.map((id) => ids.get(id) ?? id);
  return {
    ...ours,
    notes: ours.notes.map((note) => ({
      ...named(note, notes),
      events: followed(note.events, events),
      sources: followed(note.sources, sources),
    })),
    events: ours.events.map((event) => ({
      ...named(event, events),
      sources: followed(event.sources, sources),
    })),
    sources: ours.sources.map((source) => named(source, sources)),
  };
}

type NewIds = ReadonlyMap<string, string>;

/** For those of ours whose id is another one's there: the ids that they get. */
function newIds<One extends { readonly id: string }>(
  ours: readonly One[],
  theirs: readonly One[],
  stem: string,
  isOther: (own: One, other: One) => boolean,
): NewIds {
  const others = new Map(theirs.map((one) => [one.id, one]));
  const taken = [...ours, ...theirs].map(({ id }) => id);
  const ids = new Map<string, string>();
  for (const own of ours) {
    const other = others.get(own.id);
    if (!other || !isOther(own, other)) continue;
    const id = freeId(own.id, stem, taken);
    taken.push(id);
    ids.set(own.id, id);
  }
  return ids;
}

type Item = DraftNote | Draft['events'][number] | Draft['sources'][number];

/** In the order of `theirs`; what only `ours` has comes after. */
function mergeLists<Some extends Item>(
  base: readonly Some[],
  theirs: readonly Some[],
  ours: readonly Some[],
): Some[] {
  const before = new Map(base.map((one) => [one.id, one]));
  const own = new Map(ours.map((one) => [one.id, one]));
  const kept = theirs.flatMap((item): Some[] => {
    const mine = own.get(item.id);
    const was = before.get(item.id) ?? null;
    if (mine) return [mergeFields(was, item, mine)];
    // We removed it, unless they went on with it.
    return was && isSame(was, item) ? [] : [item];
  });
  const known = new Set(theirs.map(({ id }) => id));
  const added = ours.filter(({ id }) => {
    const was = before.get(id);
    return !known.has(id) && !(was && isSame(was, own.get(id)));
  });
  return [...kept, ...added];
}

/** Each field of the one that changed it; of `ours` where both did, or nobody knows. */
function mergeFields<Some extends object>(base: Some | null, theirs: Some, ours: Some): Some {
  if (base === null) return ours;
  const fields = Object.entries(ours).map(([name, value]) => {
    // The three are of one kind and have the same fields.
    const field = name as keyof Some;
    return [name, isSame(base[field], value) ? theirs[field] : value];
  });
  return Object.fromEntries(fields) as Some;
}
