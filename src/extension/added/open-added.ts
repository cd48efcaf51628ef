import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AddedBase, AddedFile } from './added-base.ts';

export const ADDED_DATABASE = 'afterword-added';
const VERSION = 1;

/** The database: the list, the compiled parts, and the files as they were added. */
export interface AddedSchema extends DBSchema {
  bases: { key: string; value: AddedBase };
  /** Keyed by the base's id, the part's name, and the article's id for parts that exist per article. */
  parts: { key: string[]; value: unknown };
  originals: { key: string; value: AddedFile };
}

/** Opens the database of this extension's own origin, creating it if needed. */
export function openAdded(): Promise<IDBPDatabase<AddedSchema>> {
  return openDB<AddedSchema>(ADDED_DATABASE, VERSION, {
    upgrade(db) {
      db.createObjectStore('bases', { keyPath: 'id' });
      db.createObjectStore('parts');
      db.createObjectStore('originals');
    },
    // A later version of this extension is waiting for us to close.
    blocking: (_, __, event) => (event.target as IDBDatabase | null)?.close(),
  });
}
