import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { allShingles } from '../../../src/core/recognition/page-probe.ts';
import { runToEnd } from '../../../src/core/run-to-end.ts';
import type { AddedBase } from '../../../src/extension/added/added-base.ts';
import { createAddedStore } from '../../../src/extension/added/added-store.ts';
import { openAdded } from '../../../src/extension/added/open-added.ts';
import { createAddedOnPages } from '../../../src/extension/background/added-on-pages.ts';
import { additionOf, libraryBase, pivotBase } from '../../../tools/support/added-bases.ts';
import { readArticle } from '../../../tools/support/matching.ts';

const pivot = await pivotBase();
const probe = { addresses: [], shingles: runToEnd(allShingles(readArticle())) };
const URL_HERE = 'https://theduran.com/some/page';
const original = { name: 'x.afterword.json', bytes: new Uint8Array() };

async function put(changes: Partial<Pick<AddedBase, 'mode' | 'hosts' | 'on'>>, base = pivot) {
  const { texts: _, reviews: __, locationOf: ___, ...written } = base;
  await createAddedStore().put({ ...(await additionOf(base, changes)), written, original });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a base on its sites is given by itself there, elsewhere when the page is checked', async () => {
  await put({ mode: 'sites', hosts: ['theduran.com'] });
  const added = createAddedOnPages();
  const idsAt = async (url: string, isCheck: boolean) =>
    (await added.find(url, { probe, isCheck })).map(({ knowledgeBase }) => knowledgeBase.id);
  expect(await idsAt(URL_HERE, false)).toEqual(['added:reading-circle']);
  expect(await idsAt('https://copies.example/', false)).toEqual([]);
  expect(await idsAt('https://copies.example/', true)).toEqual(['added:reading-circle']);
  expect(await added.isKnown(URL_HERE, probe)).toBe(true);
  expect(await added.isKnown('https://copies.example/', probe)).toBe(false);
});

test('one that waits to be asked, or is off, is not given by itself', async () => {
  await put({ mode: 'asked' });
  const added = createAddedOnPages();
  expect(await added.find(URL_HERE, { probe, isCheck: false })).toEqual([]);
  await put({ on: false });
  expect(await added.find(URL_HERE, { probe, isCheck: true })).toHaveLength(1);
  added.forget();
  expect(await added.bases()).toEqual([]);
  expect(await added.find(URL_HERE, { probe, isCheck: true })).toEqual([]);
});

test('its parts are given as data of its own id, and only while it is on', async () => {
  await put({});
  await put({ on: false }, await libraryBase());
  const added = createAddedOnPages();
  const [given] = await added.find(URL_HERE, { probe, isCheck: true });
  expect(given).toMatchObject({
    knowledgeBase: { id: 'added:reading-circle', title: 'Reading circle on the pivot' },
    authors: ['Vera Example', 'Minsk Reading Circle'],
    recognition: { articles: [{ knowledgeBase: 'added:reading-circle' }] },
  });
  const article = given?.matchings[0]?.id ?? '';
  expect(await added.part('details', 'added:reading-circle', article)).toMatchObject({
    knowledgeBase: { id: 'added:reading-circle' },
    claims: [{ id: 'other-1' }, { id: 'other-2' }, { id: 'other-3' }],
  });
  expect(await added.part('context', 'added:reading-circle', '')).toMatchObject({
    about: { corrections: { address: 'https://circle.example/corrections' } },
  });
  expect(await added.part('details', 'added:libraries', article)).toBeNull();
  expect(await added.part('details', 'added:no-such', article)).toBeNull();
});

test.each([
  ['of no form', { targets: 'none' }],
  ['with a kind that we do not have', { kind: 'verdict-of-guilt' }],
])('a part %s is not given, and the other bases stay', async (_, fault) => {
  await put({});
  await put({}, { ...pivot, 'knowledge-base': { ...pivot['knowledge-base'], id: 'second' } });
  const db = await openAdded();
  const article = pivot.articles[0]?.id ?? '';
  const key = ['reading-circle', 'matching', article];
  const stored = (await db.get('parts', key)) as { targets: object[] };
  const broken =
    'kind' in fault
      ? { ...stored, targets: stored.targets.map((one) => ({ ...one, ...fault })) }
      : { ...stored, ...fault };
  await db.put('parts', broken, key);
  db.close();
  const added = createAddedOnPages();
  const given = await added.find(URL_HERE, { probe, isCheck: false });
  expect(given).toEqual([]);
  const asked = await added.find(URL_HERE, { probe, isCheck: true });
  expect(asked.filter(({ matchings }) => matchings.length > 0)).toMatchObject([
    { knowledgeBase: { id: 'added:second' } },
  ]);
});

test('a database that cannot be read is as if there were none', async () => {
  const added = createAddedOnPages(
    createAddedStore(() => Promise.reject(new Error('no database here'))),
  );
  expect(await added.bases()).toEqual([]);
});
