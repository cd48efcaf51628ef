import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftBase } from '../../../src/knowledge/import/draft-base.ts';
import { loadBase } from '../../../src/knowledge/load/load-base.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a base that was begun from a file of annotations', () => {
  const QUOTED = {
    page: 'https://news.example/a',
    title: 'T',
    quote: { exact: 'some words', prefix: '', suffix: '' },
    body: '',
    origin: 'x',
    known: null,
  };
  const article = {
    url: 'https://news.example/a',
    headline: 'T',
    language: 'en',
    author: null,
    published: null,
    text: null,
  };

  test('is told, by line and in plain words, all that is to be filled in', async () => {
    const { files, claims } = draftBase('begun', article, [QUOTED], '2026-11-29');
    for (const [file, text] of files) await writeFile(join(folder, file), text);
    expect(claims).toBe(1);
    const error: unknown = await loadBase(folder, folder).catch((thrown: unknown) => thrown);
    const lines = error instanceof Error ? error.message.split('\n') : [];
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^articles\.yaml:\d+: .*author: fill in: who wrote the article$/),
        expect.stringMatching(/^articles\.yaml:\d+: .*published: fill in: the day or month/),
        expect.stringMatching(/^articles\.yaml:\d+: .*text: fill in: name of a file/),
        expect.stringMatching(/^claims\.yaml:\d+: .*claim-1, kind: fill in: fact, quotation, /),
        expect.stringMatching(/^claims\.yaml:\d+: .*claim-1, whatHappened: fill in: /),
        expect.stringMatching(/^claims\.yaml:\d+: .*claim-1, sources\.0: fill in: ids/),
      ]),
    );
  });
});
