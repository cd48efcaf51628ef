import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AddedBase, AddedFile } from './added-base.ts';

export const ADDED_DATABASE = 'afterword-added';
const VERSION = 1;

/** What lies in the database: the list, what was compiled by part, and the files as they were added. */
export interface AddedSchema extends DBSchema {
  bases: { key: string; value: AddedBase };
  /** By the base's id and the part's name, and the article's id where it has one for each. */
  parts: { key: string[]; value: unknown };
  originals: { key: string; value: AddedFile };
}

/** Opens the database of this extension's own origin, and makes it where it is not there yet. */
export function openAdded(): Promise<IDBPDatabase<AddedSchema>> {
  return openDB<AddedSchema>(ADDED_DATABASE, VERSION, {
    upgrade(db) {
      db.createObjectStore('bases', { keyPath: 'id' });
      db.createObjectStore('parts');
      db.createObjectStore('originals');
    },
    // A later version of this extension waits for us.
    blocking: (_, __, event) => (event.target as IDBDatabase | null)?.close(),
  });
}
