import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { changeBetween } from '../../../src/core/writing/change.ts';
import type { Draft } from '../../../src/core/writing/draft.ts';
import { type KeptDraft, keepFirst, record, undo } from '../../../src/core/writing/history.ts';
import { changeHead, changeNote } from '../../../src/core/writing/operations.ts';
import { createDraftStore } from '../../../src/extension/drafts/draft-store.ts';
import { type DraftRow, openDrafts } from '../../../src/extension/drafts/open-drafts.ts';
import { harbourDraft } from '../../support/drafts.ts';
import { noRoom, whileWriting } from '../../support/while-writing.ts';

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

test('what has changed is enough where its draft is kept, and changes nothing where another is', async () => {
  const store = createDraftStore();
  await store.keep(begun, null);
  const [forecast = '', fact = ''] = begun.draft.notes.map((note) => note.id);
  const first = write(begun, (draft) => changeNote(draft, forecast, { headline: 'First.' }));
  const second = write(begun, (draft) => changeNote(draft, fact, { headline: 'Second.' }));
  const basis = begun.draft.changed;
  expect(await store.keepChange(changeBetween(begun, first), basis)).toBe(true);
  expect(await store.get(id)).toEqual(first);
  expect(await store.keepChange(changeBetween(begun, second), basis)).toBe(false);
  expect(await store.get(id)).toEqual(first);
  const further = undo(first, new Date().toISOString());
  expect(await store.keepChange(changeBetween(first, further), first.draft.changed)).toBe(true);
  expect(await store.get(id)).toEqual(further);
  await store.remove(id);
  expect(await store.keepChange(changeBetween(further, first), further.draft.changed)).toBe(false);
  expect(await store.get(id)).toBeNull();
});

test('a draft that was removed can be brought back whole', async () => {
  const store = createDraftStore();
  await store.keep(begun, null);
  const removed = await store.remove(id);
  expect(await store.list()).toEqual({ drafts: [], damaged: [] });
  expect(await store.stored(id)).toBeNull();
  if (removed) await store.restore(removed);
  expect(await store.get(id)).toEqual(begun);
  expect(await store.remove('gone')).toBeNull();
});

test('what was written in another tab meanwhile is merged with what is restored', async () => {
  const store = createDraftStore();
  await store.keep(begun, null);
  const removed = await store.remove(id);
  const [note = ''] = begun.draft.notes.map((one) => one.id);
  const written = write(begun, (draft) => changeNote(draft, note, { headline: 'On.' }));
  await store.keep(written, begun.draft.changed);
  if (removed) await store.restore(removed);
  const there = await store.get(id);
  expect(there?.draft.notes.map((one) => one.headline)).toContain('On.');
  expect(there?.draft.text).toBe(begun.draft.text);
});

test('a change stores what was written but not the article, whose words are stored once', async () => {
  const store = createDraftStore();
  await store.keep(begun, null);
  const stored: string[] = [];
  const keep = (kept: KeptDraft, on: string) =>
    whileWriting(
      (value) => stored.push(JSON.stringify(value)),
      () => store.keep(kept, on),
    );
  const next = write(begun, (draft) => changeHead(draft, { title: 'Longer' }));
  await keep(next, begun.draft.changed);
  const inserted = stored.splice(0);
  const other = write(next, (draft) => ({ ...draft, text: `${draft.text} More.` }));
  await keep(other, next.draft.changed);
  expect(inserted).toHaveLength(1);
  expect(inserted.join()).not.toContain('ferry did not run');
  expect(stored).toHaveLength(2);
  expect(await store.get(id)).toEqual(other);
  expect(await store.about(begun.draft.article.url)).toEqual(other);
  expect((await store.list()).drafts).toEqual([other]);
});

test('drafts of the first version are read on, each whole, and what was damaged stays as it was', async () => {
  const { notesLanguage: _, ...older } = begun.draft;
  const page = 'gazette.example/2010/harbour';
  const sound = { ...begun, draft: older, id, page };
  const broken = { ...sound, id: 'broken', draft: { ...older, id: 'broken', notes: 'x' } };
  const old = await openDB('afterword-drafts', 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('page', 'page');
    },
  });
  await old.put('drafts', sound);
  await old.put('drafts', broken);
  await old.put('drafts', { id: 'none', draft: null });
  old.close();
  const store = createDraftStore();
  const { drafts, damaged } = await store.list();
  expect(drafts).toEqual([begun]);
  expect(await store.about(begun.draft.article.url)).toEqual(begun);
  expect(damaged.map((one) => one.id).sort()).toEqual(['broken', 'none']);
  expect((await store.stored('broken'))?.row).toEqual(broken);
  const db = await openDrafts();
  expect(JSON.stringify(await db.get('drafts', id))).not.toContain('ferry did not run');
  db.close();
  const next = write(begun, (draft) => changeHead(draft, { title: 'On' }));
  expect(await store.keep(next, begun.draft.changed)).toBeNull();
  expect(await store.get(id)).toEqual(next);
});

test('a draft whose text is lost is a draft all the same, and gets it from its page', async () => {
  const store = createDraftStore();
  await store.keep(begun, null);
  const db = await openDrafts();
  await db.delete('texts', id);
  db.close();
  const there = await store.get(id);
  expect(there?.draft).toEqual({ ...begun.draft, text: '' });
  await store.keep(begun, begun.draft.changed);
  expect(await store.get(id)).toEqual(begun);
});

test('what lies there damaged is told, disturbs no other and is left as it is', async () => {
  const store = createDraftStore();
  await store.keep({ ...begun, draft: { ...begun.draft, id: 'sound' } }, null);
  const db = await openDrafts();
  const page = 'gazette.example/2010/harbour';
  const broken = { ...begun, id, page, draft: { ...begun.draft, notes: [{ id: 'x' }] } };
  await db.put('drafts', broken as unknown as DraftRow);
  expect((await store.list()).damaged).toEqual([{ id, title: begun.draft.title }]);
  expect((await store.about(begun.draft.article.url))?.draft.id).toBe('sound');
  expect(await store.get(id)).toBeNull();
  expect(await db.get('drafts', id)).toEqual(broken);
  expect(await store.stored(id)).toEqual({ row: broken, text: undefined });
  const removed = await store.remove(id);
  expect((await store.list()).damaged).toEqual([]);
  expect((await store.list()).drafts).toHaveLength(1);
  if (removed) await store.restore(removed);
  expect(await db.get('drafts', id)).toEqual(broken);
  // A sound one that was kept meanwhile stays.
  await store.remove(id);
  await store.keep(begun, null);
  if (removed) await store.restore(removed);
  expect(await store.get(id)).toEqual(begun);
  db.close();
});

test('for want of room all stays as it was, and the fault says so', async () => {
  const store = createDraftStore();
  await store.keep(begun, null);
  const next = write(begun, (draft) => changeHead(draft, { title: 'Longer' }));
  const kept = whileWriting(noRoom, () => store.keep(next, begun.draft.changed));
  const fault = await kept.catch((error) => error);
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
