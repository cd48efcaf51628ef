import { logWarning } from '../../core/log.ts';
import { parseSettings, type Settings } from './settings.ts';
import { latestTime, latestValues, type StoredItems, storageKey } from './stored-setting.ts';

/** The part of a WebExtension storage area that settings need. */
export interface StorageArea {
  get(keys: null): Promise<StoredItems>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Applies `change` to the latest settings. Calls wait for each other, so none is lost. */
  change(
    change: (settings: Settings) => Partial<Settings> | Promise<Partial<Settings>>,
  ): Promise<Settings>;
  reset(): Promise<Settings>;
}

/**
 * Settings in `local`, and in `synced` if the browser has it and accepts them (it may be full,
 * or switched off by a policy). Each item carries its time; the latest wins, whichever area it is in.
 */
export function createSettingsStore(local: StorageArea, synced: StorageArea | null): SettingsStore {
  const areas = synced ? [local, synced] : [local];
  let queue: Promise<unknown> = Promise.resolve();

  const readAreas = () => Promise.all(areas.map(readArea));
  const read = async () => parseSettings(latestValues(await readAreas()));

  const write = async (changes: Partial<Settings>, stored: readonly StoredItems[]) => {
    // Another device's clock may have been ahead: a choice made now must still count as later.
    const at = Math.max(Date.now(), latestTime(stored, Object.keys(changes)) + 1);
    const items = Object.fromEntries(
      Object.entries(changes).map(([name, value]) => [storageKey(name), { value, at }]),
    );
    await local.set(items);
    await synced?.set(items).catch(warn('could not be synced; they are kept on this device'));
  };

  const inTurn = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(task, task);
    queue = result.catch(() => undefined);
    return result;
  };

  return {
    read,
    change: (change) =>
      inTurn(async () => {
        const stored = await readAreas();
        await write(await change(parseSettings(latestValues(stored))), stored);
        return read();
      }),
    reset: () =>
      inTurn(async () => {
        for (const area of areas) {
          const keys = Object.keys(await readArea(area)).filter((key) =>
            key.startsWith(storageKey('')),
          );
          await area.remove(keys).catch(warn('could not be removed from one storage area'));
        }
        return read();
      }),
  };
}

async function readArea(area: StorageArea): Promise<StoredItems> {
  return area.get(null).catch((error: unknown) => {
    warn('could not be read from one storage area; defaults stand in')(error);
    return {};
  });
}

function warn(what: string): (error: unknown) => void {
  return (error) => logWarning(`settings ${what}.`, error);
}
