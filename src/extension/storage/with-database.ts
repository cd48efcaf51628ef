import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { storageFault } from '../added/storage-fault.ts';

export type Writing<Schema extends DBSchema> = IDBPTransaction<
  Schema,
  StoreNames<Schema>[],
  'readwrite'
>;

/** Opens a database for one task: the background may be stopped between any two. Rejects with a `StorageFault`. */
export async function withDatabase<Schema extends DBSchema, Result>(
  open: () => Promise<IDBPDatabase<Schema>>,
  task: (db: IDBPDatabase<Schema>) => Promise<Result>,
): Promise<Result> {
  let db: IDBPDatabase<Schema> | null = null;
  try {
    db = await open();
    return await task(db);
  } catch (error) {
    throw storageFault(error);
  } finally {
    db?.close();
  }
}

/** Runs one transaction over all stores: if anything fails in it, everything stays as it was. */
export async function allOrNothing<Schema extends DBSchema, Result>(
  db: IDBPDatabase<Schema>,
  task: (writing: Writing<Schema>) => Promise<Result>,
): Promise<Result> {
  // The library returns the names of the stores as its own kind of list.
  const stores = [...db.objectStoreNames] as StoreNames<Schema>[];
  const writing = db.transaction(stores, 'readwrite', { durability: 'strict' });
  // A quota may be enforced only when the transaction ends.
  const done = writing.done;
  try {
    const result = await task(writing);
    await done;
    return result;
  } catch (error) {
    await abort(writing);
    // The transaction knows why it failed; a request in it may know only that it was aborted.
    throw writing.error ?? error;
  }
}

async function abort(writing: { abort(): void; readonly done: Promise<void> }): Promise<void> {
  try {
    writing.abort();
  } catch {
    // The browser itself aborted it.
  }
  await writing.done.catch(() => undefined);
}
