import { type Draft, type DraftNote, freeId } from './draft.ts';
import { contentOf, type KeptDraft, record, statesOf } from './history.ts';

/**
 * One draft of two that were written on side by side, in two tabs say. What only one of them changed since
 * they were the same is taken from it, field by field; where both changed the same, `ours` is, and what
 * stood in `theirs` is one step back. `now` is an ISO instant.
 */
export function mergeDrafts(theirs: KeptDraft, ours: KeptDraft, now: string): KeptDraft {
  const base = commonState(theirs, ours);
  const [one, other] = [withOwnIds(ours.draft, theirs.draft), theirs.draft];
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

/** Two notes that were begun apart on different words may have got one id: ours get another. */
function withOwnIds(ours: Draft, theirs: Draft): Draft {
  const others = new Map(theirs.notes.map((note) => [note.id, note]));
  const taken = [...ours.notes, ...theirs.notes].map(({ id }) => id);
  const notes = ours.notes.map((note) => {
    const other = others.get(note.id);
    if (!other || isSame(other.target, note.target)) return note;
    const id = freeId(note.id, 'note', taken);
    taken.push(id);
    return { ...note, id };
  });
  return { ...ours, notes };
}

type Item = DraftNote | Draft['events'][number] | Draft['sources'][number];

/** In the order of `theirs`; what only `ours` has comes after. */
function mergeLists<Some extends Item>(
  base: readonly Some[],
  theirs: readonly Some[],
  ours: readonly Some[],
): Some[] {
  const [before, own] = [base, ours].map((items) => new Map(items.map((one) => [one.id, one])));
  const kept = theirs.flatMap((item): Some[] => {
    const mine = own?.get(item.id);
    const was = before?.get(item.id) ?? null;
    if (mine) return [mergeFields(was, item, mine)];
    // We removed it, unless they went on with it.
    return was && isSame(was, item) ? [] : [item];
  });
  const known = new Set(theirs.map(({ id }) => id));
  const added = ours.filter(({ id }) => {
    const was = before?.get(id);
    return !known.has(id) && !(was && isSame(was, own?.get(id)));
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

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
