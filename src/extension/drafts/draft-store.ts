import type { IDBPTransaction } from 'idb';
import { normaliseAddress } from '../../core/recognition/normalise-address.ts';
import { type DraftChange, withChange } from '../../core/writing/change.ts';
import type { KeptDraft } from '../../core/writing/history.ts';
import { mergeDrafts } from '../../core/writing/merge.ts';
import { allOrNothing, type Writing, withDatabase } from '../storage/with-database.ts';
import { isDraftRow } from './is-draft-row.ts';
import { type DraftsSchema, openDrafts } from './open-drafts.ts';
import {
  type DamagedDraft,
  describeDamaged,
  draftIn,
  rowsOf,
  type StoredDraft,
} from './stored-draft.ts';

/** The stored drafts, and rows that cannot be read as drafts. */
export interface DraftList {
  /** Most recently changed first. */
  readonly drafts: readonly KeptDraft[];
  /** Damaged rows, which are left as they are. */
  readonly damaged: readonly DamagedDraft[];
}

/**
 * The knowledge bases being written on this device. Every call may reject with a `StorageFault`,
 * and then nothing was changed.
 */
export interface DraftStore {
  list(): Promise<DraftList>;
  get(id: string): Promise<KeptDraft | null>;
  /** What is stored under an id, sound or damaged; null if nothing is. */
  stored(id: string): Promise<StoredDraft | null>;
  /** The most recently changed draft about a page; null if there is none. */
  about(url: string): Promise<KeptDraft | null>;
  /**
   * Saves a draft based on the one whose `changed` is `basis`, null for a new draft. If another
   * was saved meanwhile, merges the two and resolves to the result, else to null.
   */
  keep(kept: KeptDraft, basis: string | null): Promise<KeptDraft | null>;
  /**
   * Saves the changes to the draft whose `changed` is `basis`. False if another was saved meanwhile, and
   * nothing was changed.
   */
  keepChange(change: DraftChange, basis: string): Promise<boolean>;
  /** Resolves to what was removed, sound or damaged, so that it can be restored. */
  remove(id: string): Promise<StoredDraft | null>;
  /** Restores what was removed. A draft stored there since is merged with it, and never lost to a damaged one. */
  restore(removed: StoredDraft): Promise<void>;
}

/** Opens the database for each call: the background may be stopped between any two. */
export function createDraftStore(open: typeof openDrafts = openDrafts): DraftStore {
  const write = <Result>(task: (writing: Writing<DraftsSchema>) => Promise<Result>) =>
    withDatabase<DraftsSchema, Result>(open, (db) => allOrNothing(db, task));
  const stored = (id: string) =>
    withDatabase<DraftsSchema, StoredDraft | null>(open, (db) =>
      storedIn(db.transaction(['drafts', 'texts']), id),
    );
  const keep: DraftStore['keep'] = (kept, basis) =>
    write(async (writing) => {
      const there = await soundIn(writing, kept.draft.id);
      const isNewer = there !== null && there.draft.changed !== basis;
      const now = new Date().toISOString();
      const next = isNewer ? mergeDrafts(there, kept, now) : withReleases(kept, there);
      await put(writing, next, there);
      return isNewer ? next : null;
    });
  const keepChange: DraftStore['keepChange'] = (change, basis) =>
    write(async (writing) => {
      const there = await soundIn(writing, change.id);
      if (there?.draft.changed !== basis) return false;
      await put(writing, withReleases(withChange(there, change), there), there);
      return true;
    });
  return {
    list: () =>
      withDatabase(open, async (db) => {
        const rows: unknown[] = await db.getAll('drafts');
        const texts = new Map((await db.getAll('texts')).map((text) => [text.id, text]));
        const drafts = rows.filter(isDraftRow).flatMap((row) => {
          return draftIn({ row, text: texts.get(row.id) }) ?? [];
        });
        const damaged = rows.filter((row) => !isDraftRow(row)).map(describeDamaged);
        return { drafts: drafts.sort(byChange), damaged };
      }),
    get: async (id) => {
      const there = await stored(id);
      return there && draftIn(there);
    },
    stored,
    about: (url) =>
      withDatabase(open, async (db) => {
        const page = normaliseAddress(url);
        const rows: unknown[] = await db.getAllFromIndex('drafts', 'page', page);
        const [row] = rows.filter(isDraftRow).sort(byChange);
        return row ? draftIn({ row, text: await db.get('texts', row.id) }) : null;
      }),
    keep,
    keepChange,
    remove: (id) =>
      write(async (writing) => {
        const there = await storedIn(writing, id);
        await writing.objectStore('drafts').delete(id);
        await writing.objectStore('texts').delete(id);
        return there;
      }),
    async restore(removed) {
      const kept = draftIn(removed);
      if (kept) await keep(kept, null);
      else await write((writing) => putBack(writing, removed));
    },
  };
}

/** Both rows, read in one transaction. */
async function storedIn(
  reading: Reading | Writing<DraftsSchema>,
  id: string,
): Promise<StoredDraft | null> {
  const row: unknown = await reading.objectStore('drafts').get(id);
  const text: unknown = await reading.objectStore('texts').get(id);
  return row === undefined ? null : { row, text };
}

type Reading = IDBPTransaction<DraftsSchema, ('drafts' | 'texts')[], 'readonly'>;

async function soundIn(writing: Writing<DraftsSchema>, id: string): Promise<KeptDraft | null> {
  const there = await storedIn(writing, id);
  return there && draftIn(there);
}

/** Writes a draft in place of `there`. Rejects a malformed one. */
async function put(
  writing: Writing<DraftsSchema>,
  kept: KeptDraft,
  there: KeptDraft | null,
): Promise<void> {
  const { row, text } = rowsOf(kept);
  if (!isDraftRow(row)) throw new TypeError('a draft of its form was expected');
  await writing.objectStore('drafts').put(row);
  if (text.text !== there?.draft.text) await writing.objectStore('texts').put(text);
}

/** Writes back rows of unknown form as they were. */
async function putBack(writing: Writing<DraftsSchema>, { row, text }: StoredDraft): Promise<void> {
  const rows = [
    ['drafts', row],
    ['texts', text],
  ] as const;
  for (const [name, value] of rows) {
    const store = writing.objectStore(name);
    const { id } = (value ?? {}) as { readonly id?: string };
    if (id !== undefined && (await store.get(id)) === undefined) await store.add(value as never);
  }
}

/** An export is no change, so a tab that did not make it may not know about it. */
function withReleases(kept: KeptDraft, there: KeptDraft | null): KeptDraft {
  const known = there?.draft.releases ?? [];
  if (known.length <= kept.draft.releases.length) return kept;
  return { ...kept, draft: { ...kept.draft, releases: known } };
}

/** Sorts the most recently changed first. */
function byChange(one: Changed, other: Changed): number {
  return one.draft.changed < other.draft.changed ? 1 : -1;
}

type Changed = { readonly draft: Pick<KeptDraft['draft'], 'changed'> };
