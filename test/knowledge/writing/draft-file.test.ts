import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { approximateSearchFor } from '../../../src/core/matching/approximate-search-for.ts';
import { createMatcher } from '../../../src/core/matching/matcher.ts';
import type { Draft } from '../../../src/core/writing/draft.ts';
import { keepFirst, record, recordRelease } from '../../../src/core/writing/history.ts';
import {
  addNote,
  changeNote,
  changeSource,
  removeNote,
} from '../../../src/core/writing/operations.ts';
import { createAddedStore } from '../../../src/extension/added/added-store.ts';
import { prepareFile } from '../../../src/extension/added/prepare-file.ts';
import { zipDraft } from '../../../src/extension/drafts/zip-draft.ts';
import { checkBase } from '../../../src/knowledge/check-base.ts';
import { compileMatching } from '../../../src/knowledge/compiler/compile-matching.ts';
import { loadBase } from '../../../src/knowledge/load/load-base.ts';
import { readOneFile } from '../../../src/knowledge/one-file/read-one-file.ts';
import { checkDraft } from '../../../src/knowledge/writing/check-draft.ts';
import { draftFile, draftFolder } from '../../../src/knowledge/writing/draft-file.ts';
import { loadMentionModel } from '../../../tools/build/load-mention-model.ts';
import { emptyDraft, HARBOUR_TEXT, harbourDraft, targetOf } from '../../support/drafts.ts';

const TODAY = '2026-11-29';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-draft-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** What the settings make of the file. */
async function prepare(name: string, bytes: string | Uint8Array<ArrayBuffer>) {
  const { concepts } = await loadMentionModel();
  const store = createAddedStore();
  const { prepared, addition } = await prepareFile(new File([bytes], name), {
    ...{ store, concepts, replaces: null, ownTitles: [], bundled: ['bundled'], today: TODAY },
    version: '0.1.0',
    onStep: () => undefined,
  });
  return { prepared, store, addition };
}

/** The words that the notes of a base mark in the article, in its order. */
function marked(text: string, base: Parameters<typeof compileMatching>[0]): string[] {
  const [article] = compileMatching(base, null).articles;
  if (!article) throw new Error('an exported draft has an article');
  const { targets, prepared } = article;
  const search = approximateSearchFor(article);
  const matches = createMatcher(targets, prepared, () => search).match(text);
  return matches.map(({ span }) => (span ? text.slice(span.start, span.end) : '-'));
}

describe('a finished draft', () => {
  const WORDS = [
    'the council voted to widen the harbour',
    'The new quay will be open within two years',
  ];

  test('is one file that readers can add, and binds at the same words', async () => {
    const file = draftFile(harbourDraft(), TODAY);
    expect(file?.name).toBe(`${harbourDraft().id}.afterword.json`);
    const { prepared } = await prepare(file?.name ?? '', file?.text ?? '');
    expect(prepared).toMatchObject({
      kind: 'ready',
      base: { title: 'A vote on the harbour', authors: ['B. Reader'], version: '0.1.0', claims: 2 },
    });
    expect(marked(HARBOUR_TEXT, readOneFile(file?.text ?? '', 'x.afterword.json'))).toEqual(WORDS);
  });

  test('passes none of the article on but the words of its notes', () => {
    const text = draftFile(harbourDraft(), TODAY)?.text ?? '';
    expect(text).not.toContain('Seven members were in favour');
    expect(text).not.toContain('so-called experts');
  });

  test('is a folder that passes every check, zipped and unzipped, and binds at the same words', async () => {
    const { files } = draftFolder(harbourDraft(), TODAY);
    const bytes = zipDraft(harbourDraft().id, files);
    const own = join(folder, harbourDraft().id);
    await mkdir(own, { recursive: true });
    for (const [name, content] of Object.entries(unzipSync(bytes)))
      await writeFile(join(folder, name), strFromU8(content));
    const base = await loadBase(own, own);
    expect(checkBase(base)).toEqual([]);
    expect(marked(HARBOUR_TEXT, base)).toEqual(WORDS);
    const { prepared } = await prepare('draft.zip', bytes);
    expect(prepared).toMatchObject({ kind: 'ready', base: { id: harbourDraft().id, claims: 2 } });
  });

  test('that goes on is an update, which says what changed', async () => {
    let kept = keepFirst(harbourDraft());
    const first = draftFile(kept.draft, TODAY);
    if (!first) throw new Error('the draft is finished');
    kept = recordRelease(kept, first.release);
    expect(draftFile(kept.draft, TODAY)?.release).toEqual(first.release);
    const [forecast = '', fact = ''] = kept.draft.notes.map(({ id }) => id);
    const now = '2026-11-29T13:00:00.000Z';
    kept = record(kept, changeNote(kept.draft, forecast, { verdict: 'happened' }), { now });
    kept = record(kept, changeNote(kept.draft, fact, { whatHappened: 'Other words.' }), { now });
    const second = draftFile(kept.draft, TODAY);
    expect(second?.release).toMatchObject({
      version: '0.2.0',
      changes: [
        'Another verdict: “It opened on 4 September 2012, half a year later.”',
        'Note changed: “The minutes of 1 March 2010 have the vote.”',
      ],
    });
    const { addition, store } = await prepare(first.name, first.text);
    if (addition) await store.put(addition);
    const { concepts } = await loadMentionModel();
    const { prepared } = await prepareFile(new File([second?.text ?? ''], first.name), {
      ...{ store, concepts, replaces: null, ownTitles: [], bundled: [], today: TODAY },
      version: '0.1.0',
      onStep: () => undefined,
    });
    expect(prepared).toMatchObject({ kind: 'ready', change: { from: '0.1.0', to: '0.2.0' } });
  });
});

test('the id of a note that went out and was taken out is not given to another', () => {
  const draft = harbourDraft();
  const release = draftFile(draft, TODAY)?.release;
  const [note] = draft.notes;
  if (!release || !note) throw new Error('the draft is finished and has notes');
  const gone = removeNote({ ...draft, releases: [release] }, note.id);
  const again = addNote(gone, note.target, TODAY);
  expect(again.notes.at(-1)?.id).toBe(`${note.id}-2`);
});

test('notes in Russian and without a named author make a base in Russian', () => {
  const draft = harbourDraft();
  const russian: Draft = {
    ...draft,
    article: { ...draft.article, author: null, headline: 'Will “the harbour” grow?' },
    title: '',
    notes: draft.notes.map((note) => ({
      ...note,
      headline: 'Причал открыли в сентябре.',
      whatHappened: 'Совет проголосовал, и причал открыли. «Когда?» — спросили там.',
    })),
  };
  const file = draftFile(russian, TODAY);
  expect(JSON.parse(file?.text ?? '{}')).toMatchObject({
    'knowledge-base': { language: 'ru', title: 'Will “the harbour” grow?' },
    articles: [{ author: 'Автор не назван' }],
  });
});

test('a source that no note names is not in the file, and the article may be a source itself', () => {
  const draft = harbourDraft();
  const [radio = ''] = draft.sources.map(({ id }) => id);
  const itself = changeSource(draft, radio, { url: 'https://gazette.example/2010/harbour/' });
  const spare = { ...itself.sources[0], id: 'spare', url: 'https://x.example/', title: 'X' };
  const file = draftFile(
    { ...itself, sources: [...itself.sources, spare] as Draft['sources'] },
    TODAY,
  );
  const { sources } = JSON.parse(file?.text ?? '{}');
  expect(sources.map(({ id }: { id: string }) => id)).toEqual(draft.sources.map(({ id }) => id));
});

describe('of notes on a copy', () => {
  const article = (url: string, publishedAt?: string | null) => ({
    ...harbourDraft(),
    article: { ...harbourDraft().article, url, publishedAt: publishedAt ?? null },
  });
  const written = (draft: Draft) => JSON.parse(draftFile(draft, TODAY)?.text ?? '{}');

  test('the file names the address at which the article was published, and the copy', async () => {
    const archived = 'https://web.archive.org/web/2010/https://www.gazette.example/2010/harbour/';
    const first = 'https://www.gazette.example/2010/harbour/';
    const draft = article(archived, first);
    expect(written(draft)).toMatchObject({ articles: [{ url: first, copies: [archived] }] });
    const { prepared } = await prepare('x.json', draftFile(draft, TODAY)?.text ?? '');
    expect(prepared).toMatchObject({ base: { wants: ['www.gazette.example', 'web.archive.org'] } });
  });

  test('on this device alone, no file is made before its address is told', () => {
    const saved = 'file:///home/reader/harbour.html';
    expect(draftFile(article(saved), TODAY)).toBeNull();
    const errors = checkDraft(article(saved), TODAY).filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([
      { at: { part: 'head', field: 'publishedAt' }, message: { key: 'draft_article_url_missing' } },
    ]);
    const first = 'https://www.gazette.example/2010/harbour/';
    expect(written(article(saved, first))).toMatchObject({
      articles: [{ url: first, copies: [] }],
    });
    expect(checkDraft(article(saved, 'gazette'), TODAY)).toMatchObject([
      { at: { part: 'head', field: 'publishedAt' }, message: { key: 'draft_bad_url' } },
    ]);
    const { files } = draftFolder(article(saved), TODAY);
    expect(files.get('articles.yaml')).toMatch(/url: "TO FILL IN: the address at which/);
  });
});

describe('a draft that is not finished', () => {
  const begun = addNote(emptyDraft(), targetOf('nobody in the hall disagreed'), TODAY);

  test('is no file', () => {
    expect(draftFile(begun, TODAY)).toBeNull();
  });

  test('is a folder that says by line what is to be filled in', async () => {
    const { files, release } = draftFolder(begun, TODAY);
    expect(release).toBeNull();
    const own = join(folder, 'begun');
    await mkdir(own);
    for (const [name, content] of files) await writeFile(join(own, name), content);
    const error: unknown = await loadBase(own, own).catch((thrown: unknown) => thrown);
    const lines = error instanceof Error ? error.message.split('\n') : [];
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^claims\.yaml:\d+: .*kind: fill in: fact, /),
        expect.stringMatching(/^claims\.yaml:\d+: .*whatHappened: fill in: /),
        expect.stringMatching(/^claims\.yaml:\d+: .*sources\.0: fill in: ids/),
      ]),
    );
    expect(lines.every((line) => line.includes('fill in'))).toBe(true);
  });
});
