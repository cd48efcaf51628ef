import { normaliseAddress } from '../../core/recognition/normalise-address.ts';
import type { KeptDraft } from '../../core/writing/history.ts';
import { mergeDrafts } from '../../core/writing/merge.ts';
import { allOrNothing, withDatabase } from '../storage/with-database.ts';
import { isDraftRow } from './is-draft-row.ts';
import { type DraftRow, type DraftsSchema, openDrafts } from './open-drafts.ts';

/** What is there, and what cannot be read as a draft. */
export interface DraftList {
  /** The one changed last comes first. */
  readonly drafts: readonly KeptDraft[];
  /** Ids of what lies there damaged; it is left as it is. */
  readonly damaged: readonly string[];
}

/**
 * The knowledge bases that somebody writes, on this device. Every call may reject with a `StorageFault`,
 * and then nothing was changed.
 */
export interface DraftStore {
  list(): Promise<DraftList>;
  get(id: string): Promise<KeptDraft | null>;
  /** The draft about a page that was changed last; null where there is none. */
  about(url: string): Promise<KeptDraft | null>;
  /**
   * Keeps a draft that was made of the one whose `changed` is `basis`, null where it is new. Where another
   * was kept meanwhile the two are merged: resolves to that one, else to null.
   */
  keep(kept: KeptDraft, basis: string | null): Promise<KeptDraft | null>;
  /** Resolves to what was removed, so that it can be brought back. */
  remove(id: string): Promise<KeptDraft | null>;
}

export function createDraftStore(open: typeof openDrafts = openDrafts): DraftStore {
  return {
    list: async () => {
      const rows: unknown[] = await withDatabase(open, (db) => db.getAll('drafts'));
      const sound = rows.filter(isDraftRow);
      return {
        drafts: sound.map(keptOf).sort(byChange),
        damaged: rows.filter((row) => !isDraftRow(row)).map(idOf),
      };
    },
    get: async (id) => soundOf(await withDatabase(open, (db) => db.get('drafts', id))),
    about: async (url) => {
      const page = normaliseAddress(url);
      const rows: unknown[] = await withDatabase(open, (db) =>
        db.getAllFromIndex('drafts', 'page', page),
      );
      return rows.filter(isDraftRow).map(keptOf).sort(byChange)[0] ?? null;
    },
    keep: (kept, basis) =>
      withDatabase<DraftsSchema, KeptDraft | null>(open, (db) =>
        allOrNothing(db, async (writing) => {
          const drafts = writing.objectStore('drafts');
          const there = soundOf(await drafts.get(kept.draft.id));
          const isNewer = there !== null && there.draft.changed !== basis;
          const now = new Date().toISOString();
          const stored = isNewer ? mergeDrafts(there, kept, now) : withReleases(kept, there);
          const row = rowOf(stored);
          if (!isDraftRow(row)) throw new TypeError('a draft of its form was expected');
          await drafts.put(row);
          return isNewer ? stored : null;
        }),
      ),
    remove: (id) =>
      withDatabase<DraftsSchema, KeptDraft | null>(open, (db) =>
        allOrNothing(db, async (writing) => {
          const drafts = writing.objectStore('drafts');
          const there = soundOf(await drafts.get(id));
          await drafts.delete(id);
          return there;
        }),
      ),
  };
}

/** An export is no change: a tab that did not make it may know nothing of it. */
function withReleases(kept: KeptDraft, there: KeptDraft | null): KeptDraft {
  const known = there?.draft.releases ?? [];
  if (known.length <= kept.draft.releases.length) return kept;
  return { ...kept, draft: { ...kept.draft, releases: known } };
}

function rowOf(kept: KeptDraft): DraftRow {
  const { id, article } = kept.draft;
  return { ...keptOf(kept), id, page: normaliseAddress(article.url) };
}

function keptOf({ draft, undo, redo }: KeptDraft): KeptDraft {
  return { draft, undo, redo };
}

function soundOf(row: unknown): KeptDraft | null {
  return isDraftRow(row) ? keptOf(row) : null;
}

function byChange(one: KeptDraft, other: KeptDraft): number {
  return one.draft.changed < other.draft.changed ? 1 : -1;
}

/** The database gives no row without its key. */
function idOf(row: unknown): string {
  return String((row as { readonly id: unknown }).id);
}
