import type { Draft } from './draft.ts';

/** What makes one state of a draft of another: only what differs, since it is kept with every change. */
export interface Step {
  /** Changes of the same kind in a row, as of the letters of one field, are one step; null: always one of its own. */
  readonly kind: string | null;
  readonly head: Partial<Omit<Draft, ListName>>;
  readonly lists: Readonly<Record<ListName, ListStep>>;
}

interface ListStep {
  /** Ids in their order; null where it is the same. */
  readonly order: readonly string[] | null;
  /** Items that are others, or that were not there. */
  readonly items: readonly { readonly id: string }[];
}

const LISTS = ['notes', 'events', 'sources'] as const;
export type ListName = (typeof LISTS)[number];

/** What makes `to` of `from`. An undo takes back no export, and no reading of the page. */
export function difference(from: Draft, to: Draft, kind: string | null): Step {
  const {
    notes: _,
    events: __,
    sources: ___,
    text: ____,
    changed: _____,
    releases: ______,
    ...head
  } = to;
  const others = Object.entries(head).filter(
    ([name, value]) => !isSame(from[name as keyof Draft], value),
  );
  const list = (name: ListName) => listDifference(from[name], to[name]);
  return {
    kind,
    head: Object.fromEntries(others),
    lists: { notes: list('notes'), events: list('events'), sources: list('sources') },
  };
}

function listDifference(from: readonly Item[], to: readonly Item[]): ListStep {
  const known = new Map(from.map((item) => [item.id, item]));
  const order = to.map(({ id }) => id);
  const isInOrder = isSame(
    from.map(({ id }) => id),
    order,
  );
  return {
    order: isInOrder ? null : order,
    items: to.filter((item) => !isSame(known.get(item.id), item)),
  };
}

type Item = { readonly id: string };

/** The draft that a step makes of another. */
export function applyStep(draft: Draft, { head, lists }: Step): Draft {
  return {
    ...draft,
    ...head,
    notes: applyList(draft.notes, lists.notes),
    events: applyList(draft.events, lists.events),
    sources: applyList(draft.sources, lists.sources),
  };
}

function applyList<Some extends Item>(items: readonly Some[], { order, items: others }: ListStep) {
  // What a step holds of a list is items of that list.
  const known = new Map([...items, ...(others as readonly Some[])].map((item) => [item.id, item]));
  const ids = order ?? items.map(({ id }) => id);
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** True for a step that changes nothing. */
export function isEmptyStep({ head, lists }: Step): boolean {
  const isListEmpty = ({ order, items }: ListStep) => order === null && items.length === 0;
  return Object.keys(head).length === 0 && LISTS.every((name) => isListEmpty(lists[name]));
}

/** Drafts are plain data whose keys are written in one order. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
