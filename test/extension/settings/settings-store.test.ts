import { describe, expect, test } from 'vitest';
import { defaultSettings, SETTING_NAMES } from '../../../src/extension/settings/settings.ts';
import {
  createSettingsStore,
  type StorageArea,
} from '../../../src/extension/settings/settings-store.ts';
import { storageKey } from '../../../src/extension/settings/stored-setting.ts';

/** A storage area in memory, with the asynchrony of the real one. */
function area(items: Record<string, unknown> = {}, refuses = false): StorageArea {
  return {
    get: async () => structuredClone(items),
    set: async (more) => {
      await Promise.resolve();
      if (refuses) throw new Error('QUOTA_BYTES_PER_ITEM');
      Object.assign(items, structuredClone(more));
    },
    remove: async (keys) => {
      for (const key of keys) delete items[key];
    },
  };
}

const JUNK: readonly unknown[] = [
  null,
  7,
  'x',
  [],
  {},
  { value: { a: 1 }, at: 1 },
  { value: [3], at: 2 },
];

describe('a stored value that is junk', () => {
  test.each(SETTING_NAMES.flatMap((name) => JUNK.map((junk) => [name, junk] as const)))(
    '%s = %j takes its default and leaves the others alone',
    async (name, junk) => {
      const other = name === 'printNotes' ? 'chipCollapsed' : 'printNotes';
      const local = area({
        [storageKey(name)]: junk,
        [storageKey(other)]: { value: true, at: 1 },
      });
      const settings = await createSettingsStore(local, null).read();
      expect(settings).toEqual({ ...defaultSettings(), [other]: true });
    },
  );
});

test('two changes at once are both kept', async () => {
  const store = createSettingsStore(area(), area());
  await Promise.all([
    store.change(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'a.example'] })),
    store.change(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'b.example'] })),
  ]);
  expect((await store.read()).sitesOff).toEqual(['a.example', 'b.example']);
});

test('a full synced area loses nothing: the local value is the newer one', async () => {
  const old = { [storageKey('density')]: { value: 'all', at: 1 } };
  const store = createSettingsStore(area(), area(old, true));
  await store.change(() => ({ density: 'forecasts' }));
  expect((await store.read()).density).toBe('forecasts');
});

test('a newer choice from another device wins over the local one', async () => {
  const local = area({ [storageKey('density')]: { value: 'all', at: 1 } });
  const synced = area({ [storageKey('density')]: { value: 'forecasts', at: 2 } });
  expect((await createSettingsStore(local, synced).read()).density).toBe('forecasts');
});

test('an area that cannot be read is passed over', async () => {
  const broken: StorageArea = { ...area(), get: () => Promise.reject(new Error('corrupt')) };
  const local = area({ [storageKey('printNotes')]: { value: true, at: 1 } });
  expect((await createSettingsStore(local, broken).read()).printNotes).toBe(true);
});

test('a reset gives the defaults and touches nothing that is not a setting', async () => {
  const items: Record<string, unknown> = { other: 1 };
  const store = createSettingsStore(area(items), null);
  await store.change(() => ({ everywhere: false }));
  expect(await store.reset()).toEqual(defaultSettings());
  expect(items).toEqual({ other: 1 });
});

test('a value from a device whose clock is ahead gives way to a later choice', async () => {
  const ahead = { [storageKey('density')]: { value: 'all', at: Date.now() + 1e9 } };
  const store = createSettingsStore(area(), area(ahead));
  await store.change(() => ({ density: 'forecasts' }));
  expect((await store.read()).density).toBe('forecasts');
});

test('an origin that is none is left out, and the others are kept', async () => {
  const copiesOn = ['x', 'https://a.example', 'https://b.example/path', 'file:///c'];
  const local = area({ [storageKey('copiesOn')]: { value: copiesOn, at: 1 } });
  const settings = await createSettingsStore(local, null).read();
  expect(settings.copiesOn).toEqual(['https://a.example']);
});
