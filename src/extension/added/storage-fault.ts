/** Why something could not be stored: no room, or a database that the browser refuses or cannot read. */
export type StorageFaultReason = 'full' | 'unavailable';

/** Thrown by the store of added bases. Nothing was changed then. */
export class StorageFault extends Error {
  constructor(
    readonly reason: StorageFaultReason,
    cause: unknown,
  ) {
    super(`knowledge bases cannot be kept: ${reason}`, { cause });
    this.name = 'StorageFault';
  }
}

/**
 * Names of the errors that browsers throw when there is no room: the quota, Firefox's own name for a
 * full disk, and Chromium's for the same.
 */
const FULL = /quota|full.?disk|disk.?full|no.?space|not enough space/i;

/** Converts any error of the database to one of ours. */
export function storageFault(error: unknown): StorageFault {
  if (error instanceof StorageFault) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  return new StorageFault(FULL.test(`${name} ${message}`) ? 'full' : 'unavailable', error);
}
