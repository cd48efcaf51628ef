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

/** One transaction over all that is kept: whatever fails in it leaves everything as it was. */
export async function allOrNothing<Schema extends DBSchema, Result>(
  db: IDBPDatabase<Schema>,
  task: (writing: Writing<Schema>) => Promise<Result>,
): Promise<Result> {
  // The names of its stores, which the library gives as a list of its own kind.
  const stores = [...db.objectStoreNames] as StoreNames<Schema>[];
  const writing = db.transaction(stores, 'readwrite', { durability: 'strict' });
  // A quota is met only when the transaction ends, perhaps.
  const done = writing.done;
  try {
    const result = await task(writing);
    await done;
    return result;
  } catch (error) {
    await abort(writing);
    // The transaction knows why it failed; a request in it, perhaps only that it was aborted.
    throw writing.error ?? error;
  }
}

async function abort(writing: { abort(): void; readonly done: Promise<void> }): Promise<void> {
  try {
    writing.abort();
  } catch {
    // It was aborted by the browser itself.
  }
  await writing.done.catch(() => undefined);
}
