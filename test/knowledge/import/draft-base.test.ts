import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAnnotator } from '../../../scripts/annotate/create-annotator.ts';
import { ENGLISH } from '../../../scripts/annotate/english.ts';
import { loadKnown } from '../../../scripts/annotate/known.ts';
import { takeFound } from '../../../scripts/annotate/take-found.ts';
import { editedSearchFor } from '../../../src/core/matching/edited-search-for.ts';
import { createMatcher } from '../../../src/core/matching/matcher.ts';
import { isClaim } from '../../../src/core/model/mark.ts';
import { webAnnotations } from '../../../src/export/web-annotations.ts';
import { compileMatching } from '../../../src/knowledge/compiler/compile-matching.ts';
import { draftBase } from '../../../src/knowledge/import/draft-base.ts';
import { readAnnotations } from '../../../src/knowledge/import/read-annotations.ts';
import { loadBase } from '../../../src/knowledge/load/load-base.ts';
import { readArticleOf } from '../../../tools/lib/read-article-of.ts';
import { ARTICLE_URL } from '../../../tools/site/article.ts';
import { articlePage } from '../../../tools/site/article-page.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(
  name: string,
  files: ReadonlyMap<string, string>,
  fill = (text: string) => text,
) {
  const own = join(folder, name);
  await mkdir(own);
  for (const [file, text] of files) await writeFile(join(own, file), fill(text));
  return own;
}

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
    const own = await write('begun', files);
    expect(claims).toBe(1);
    const error: unknown = await loadBase(own, own).catch((thrown: unknown) => thrown);
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

test('what was exported, imported and bound again has the same spans', async () => {
  const { html } = articlePage();
  const page = { html, url: ARTICLE_URL, frames: [] };
  const found = createAnnotator(await loadKnown())(page, 'page.html');
  const file = JSON.stringify(webAnnotations(takeFound(found), ENGLISH));

  const { annotations, leftOut } = readAnnotations(file);
  const article = readArticleOf(page, { published: '2017-02' });
  const { files, unsettled } = draftBase('again', article, annotations, '2026-11-29');
  expect({ leftOut, unsettled }).toEqual({ leftOut: 0, unsettled: [] });

  const own = await write('again', files, (text) =>
    text
      .replace(/"TO FILL IN: ids of.*"/g, 'this-article')
      .replace(/"TO FILL IN: .*"/g, 'Something.'),
  );
  const [compiled] = compileMatching(await loadBase(own, own), null).articles;
  if (!compiled) throw new Error('expected an article');
  const { targets, prepared } = compiled;
  const matches = createMatcher(targets, prepared, () => editedSearchFor(compiled)).match(
    found.text.text,
  );
  const claims = found.marks.filter(isClaim);
  expect(matches.map(({ span }) => span)).toEqual(claims.map(({ span }) => span));
  expect(targets.map(({ kind, verdict, headline }) => [kind, verdict, headline])).toEqual(
    claims.map(({ kind, verdict, headline }) => [kind, verdict, headline]),
  );
});
