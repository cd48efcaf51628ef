import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/writing/draft.ts';
import { type KeptDraft, keepFirst, record, undo } from '../../../src/core/writing/history.ts';
import { changeHead, changeNote } from '../../../src/core/writing/operations.ts';
import { createDraftStore } from '../../../src/extension/drafts/draft-store.ts';
import { type DraftRow, openDrafts } from '../../../src/extension/drafts/open-drafts.ts';
import { harbourDraft } from '../../support/drafts.ts';

const begun = keepFirst(harbourDraft());
const { id } = begun.draft;
let clock = 0;

function write(kept: KeptDraft, change: (draft: Draft) => Draft): KeptDraft {
  const now = new Date(Date.UTC(2026, 10, 29, 12, 0, clock++)).toISOString();
  return record(kept, change(kept.draft), { now });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a draft is found again by its page however that is addressed, with its ways back', async () => {
  const store = createDraftStore();
  const kept = write(begun, (draft) => changeHead(draft, { title: 'Harbour' }));
  expect(await store.keep(kept, null)).toBeNull();
  for (const url of [
    'https://www.gazette.example/2010/harbour/',
    'http://gazette.example/2010/harbour?utm_source=x#top',
  ])
    expect(await createDraftStore().about(url)).toEqual(kept);
  expect(await store.about('https://www.gazette.example/2010/harbour/2')).toBeNull();
  const again = await store.get(id);
  expect(again && undo(again, '').draft.title).toBe(begun.draft.title);
});

test('of two drafts about one page the one changed last is found, and the list begins with it', async () => {
  const store = createDraftStore();
  const other = write(begun, (draft) => ({ ...draft, id: 'other' }));
  await store.keep(other, null);
  await store.keep(begun, null);
  expect((await store.about(begun.draft.article.url))?.draft.id).toBe('other');
  expect((await store.list()).drafts.map(({ draft }) => draft.id)).toEqual(['other', id]);
});

test('of two tabs that write on side by side neither loses a word', async () => {
  const store = createDraftStore();
  await store.keep(begun, null);
  const [forecast = '', fact = ''] = begun.draft.notes.map((note) => note.id);
  const first = write(begun, (draft) => changeNote(draft, forecast, { headline: 'First.' }));
  const second = write(begun, (draft) => changeNote(draft, fact, { headline: 'Second.' }));
  const basis = begun.draft.changed;
  expect(await store.keep(first, basis)).toBeNull();
  const merged = await store.keep(second, basis);
  expect(merged?.draft.notes.map(({ headline }) => headline)).toEqual(['First.', 'Second.']);
  expect(await store.get(id)).toEqual(merged);
  // The second tab goes on from what it was answered.
  const third = write(merged ?? begun, (draft) => changeHead(draft, { title: 'T' }));
  expect(await store.keep(third, merged?.draft.changed ?? null)).toBeNull();
});

test('a draft that was removed can be brought back whole', async () => {
  const store = createDraftStore();
  await store.keep(begun, null);
  const removed = await store.remove(id);
  expect(removed).toEqual(begun);
  expect(await store.list()).toEqual({ drafts: [], damaged: [] });
  if (removed) await store.keep(removed, null);
  expect(await store.get(id)).toEqual(begun);
  expect(await store.remove('gone')).toBeNull();
});

test('what lies there damaged is told, disturbs no other and is left as it is', async () => {
  const store = createDraftStore();
  await store.keep({ ...begun, draft: { ...begun.draft, id: 'sound' } }, null);
  const db = await openDrafts();
  const page = 'gazette.example/2010/harbour';
  const broken = { ...begun, id, page, draft: { ...begun.draft, notes: [{ id: 'x' }] } };
  await db.put('drafts', broken as unknown as DraftRow);
  expect((await store.list()).damaged).toEqual([id]);
  expect((await store.about(begun.draft.article.url))?.draft.id).toBe('sound');
  expect(await store.get(id)).toBeNull();
  expect(await db.get('drafts', id)).toEqual(broken);
  db.close();
});

test('for want of room all stays as it was, and the fault says so', async () => {
  const store = createDraftStore();
  await store.keep(begun, null);
  const next = write(begun, (draft) => changeHead(draft, { title: 'Longer' }));
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const fault = await store.keep(next, begun.draft.changed).catch((error) => error);
  IDBObjectStore.prototype.put = put;
  expect(fault).toMatchObject({ name: 'StorageFault', reason: 'full' });
  expect(await store.get(id)).toEqual(begun);
  expect(await store.keep(next, begun.draft.changed)).toBeNull();
});

test('what is no draft is not kept, and a database that does not open is told', async () => {
  const store = createDraftStore();
  await store.keep(begun, null);
  const wrong = { ...begun, draft: { ...begun.draft, notes: null } } as unknown as KeptDraft;
  await expect(store.keep(wrong, begun.draft.changed)).rejects.toMatchObject({
    name: 'StorageFault',
  });
  expect(await store.get(id)).toEqual(begun);
  const closed = createDraftStore(() => Promise.reject(new Error('no')));
  await expect(closed.list()).rejects.toMatchObject({ reason: 'unavailable' });
});
