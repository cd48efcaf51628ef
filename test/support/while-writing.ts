/**
 * Runs `task`, telling `onWrite` of each value that IndexedDB is to store; what it throws fails that
 * write. No database can be made full on purpose, so the one method that writes is stood in for, and
 * given back whatever happens.
 */
export async function whileWriting<Result>(
  onWrite: (value: unknown) => void,
  task: () => Promise<Result>,
): Promise<Result> {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...given) {
    onWrite(given[0]);
    return put.apply(this, given);
  };
  try {
    return await task();
  } finally {
    IDBObjectStore.prototype.put = put;
  }
}

export function noRoom(): never {
  throw new DOMException('no room', 'QuotaExceededError');
}
