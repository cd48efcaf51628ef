import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptDraft } from '../../core/writing/history.ts';

const NAME = 'afterword-drafts';
const VERSION = 1;

/** A draft, and the page that it is about as addresses are compared. */
export interface DraftRow extends KeptDraft {
  readonly id: string;
  readonly page: string;
}

export interface DraftsSchema extends DBSchema {
  drafts: { key: string; value: DraftRow; indexes: { page: string } };
}

/** Opens the database of this extension's own origin, and makes it where it is not there yet. */
export function openDrafts(): Promise<IDBPDatabase<DraftsSchema>> {
  return openDB<DraftsSchema>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('page', 'page');
    },
    // A later version of this extension waits for us.
    blocking: (_, __, event) => (event.target as IDBDatabase | null)?.close(),
  });
}
