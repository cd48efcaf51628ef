import type { Draft, DraftRelease } from './draft.ts';

/** A draft and the ways back: what the store keeps, so that undo survives closing. */
export interface KeptDraft {
  readonly draft: Draft;
  /** The nearest last. */
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
}

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
type ListName = (typeof LISTS)[number];

/** Steps kept. */
export const MOST_STEPS = 200;

export function keepFirst(draft: Draft): KeptDraft {
  return { draft, undo: [], redo: [] };
}

/** Takes `next` for the draft, `now` being an ISO instant, and remembers the way back. The same words again are no step. */
export function record(
  kept: KeptDraft,
  next: Draft,
  { now, kind = null }: { readonly now: string; readonly kind?: string | null },
): KeptDraft {
  const { draft, undo } = kept;
  const back = difference(next, draft, kind);
  if (isEmpty(back)) return withText(kept, next.text, now);
  const last = undo.at(-1);
  const isSame = kind !== null && last?.kind === kind && kept.redo.length === 0;
  const steps = isSame
    ? [...undo.slice(0, -1), difference(next, apply(draft, last), kind)]
    : [...undo, back].slice(-MOST_STEPS);
  return { draft: { ...next, changed: now }, undo: steps, redo: [] };
}

/** The page was read anew, which no step back takes away. */
function withText(kept: KeptDraft, text: string, now: string): KeptDraft {
  return text === kept.draft.text
    ? kept
    : { ...kept, draft: { ...kept.draft, text, changed: now } };
}

/** Remembers an export, which is no step. */
export function recordRelease(kept: KeptDraft, release: DraftRelease): KeptDraft {
  const others = kept.draft.releases.filter(({ version }) => version !== release.version);
  return { ...kept, draft: { ...kept.draft, releases: [release, ...others] } };
}

/** The draft before the last step; the same where there is none. */
export function undo(kept: KeptDraft, now: string): KeptDraft {
  const step = kept.undo.at(-1);
  if (!step) return kept;
  const { draft, forth } = go(kept.draft, step, now);
  return { draft, undo: kept.undo.slice(0, -1), redo: [...kept.redo, forth] };
}

export function redo(kept: KeptDraft, now: string): KeptDraft {
  const step = kept.redo.at(-1);
  if (!step) return kept;
  const { draft, forth } = go(kept.draft, step, now);
  return { draft, undo: [...kept.undo, forth], redo: kept.redo.slice(0, -1) };
}

/** The draft and what it was before, the nearest first, as far as steps lead back. */
export function* statesOf({ draft, undo: steps }: KeptDraft): Generator<Draft> {
  let state = draft;
  yield state;
  for (const step of steps.toReversed()) {
    state = apply(state, step);
    yield state;
  }
}

/** What is said in the draft, whenever it was changed and exported and its page read: the same for the same. */
export function contentOf({ changed: _, releases: __, text: ___, ...said }: Draft): string {
  return JSON.stringify(said);
}

function go(draft: Draft, step: Step, now: string): { draft: Draft; forth: Step } {
  const there = apply(draft, step);
  return { draft: { ...there, changed: now }, forth: difference(there, draft, step.kind) };
}

/** What makes `to` of `from`. An undo takes back no export, and no reading of the page. */
function difference(from: Draft, to: Draft, kind: string | null): Step {
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

function apply(draft: Draft, { head, lists }: Step): Draft {
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

function isEmpty({ head, lists }: Step): boolean {
  const isListEmpty = ({ order, items }: ListStep) => order === null && items.length === 0;
  return Object.keys(head).length === 0 && LISTS.every((name) => isListEmpty(lists[name]));
}

/** Drafts are plain data whose keys are written in one order. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
