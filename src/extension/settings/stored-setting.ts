/** A setting as stored: its value, and when it was chosen (ms since 1970). */
export interface StoredSetting {
  readonly value: unknown;
  readonly at: number;
}

export type StoredItems = Readonly<Record<string, unknown>>;

const PREFIX = 'setting.';

/** The storage key of a setting: one item each, so that two tabs never overwrite each other's. */
export function storageKey(name: string): string {
  return PREFIX + name;
}

/**
 * The latest value of each setting over several storage areas. Items that are not ours or not in
 * the form of a stored setting are ignored.
 */
export function latestValues(areas: readonly StoredItems[]): Record<string, unknown> {
  const latest = new Map<string, StoredSetting>();
  for (const area of areas) {
    for (const [key, item] of Object.entries(area)) {
      if (!key.startsWith(PREFIX) || !isStoredSetting(item)) continue;
      const known = latest.get(key);
      if (!known || item.at > known.at) latest.set(key, item);
    }
  }
  return Object.fromEntries(
    [...latest].map(([key, { value }]) => [key.slice(PREFIX.length), value]),
  );
}

/** When the latest value of any of these settings was chosen; 0 where none is stored. */
export function latestTime(areas: readonly StoredItems[], names: readonly string[]): number {
  const items = areas.flatMap((area) => names.map((name) => area[storageKey(name)]));
  return Math.max(0, ...items.filter(isStoredSetting).map(({ at }) => at));
}

/** The last millisecond that a date can have. */
const END_OF_TIME = 8_640_000_000_000_000;

function isStoredSetting(item: unknown): item is StoredSetting {
  if (typeof item !== 'object' || item === null) return false;
  const { at } = item as { at?: unknown };
  return 'value' in item && Number.isSafeInteger(at) && Number(at) < END_OF_TIME;
}
