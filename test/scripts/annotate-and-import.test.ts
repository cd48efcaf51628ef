import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createAnnotator } from '../../scripts/annotate/create-annotator.ts';
import { ENGLISH } from '../../scripts/annotate/english.ts';
import { loadKnown } from '../../scripts/annotate/known.ts';
import { takeFound } from '../../scripts/annotate/take-found.ts';
import { approximateSearchFor } from '../../src/core/matching/approximate-search-for.ts';
import { createMatcher } from '../../src/core/matching/matcher.ts';
import { isClaim } from '../../src/core/model/mark.ts';
import { webAnnotations } from '../../src/export/web-annotations.ts';
import { compileMatching } from '../../src/knowledge/compiler/compile-matching.ts';
import { draftBase } from '../../src/knowledge/import/draft-base.ts';
import { readAnnotations } from '../../src/knowledge/import/read-annotations.ts';
import { loadBase } from '../../src/knowledge/load/load-base.ts';
import { readArticleOf } from '../../tools/lib/read-article-of.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { articlePage } from '../../tools/site/article-page.ts';

test('what was exported, imported and bound again has the same spans', async () => {
  const { html } = articlePage();
  const page = { html, url: ARTICLE_URL, frames: [] };
  const found = createAnnotator(await loadKnown())(page, 'page.html');
  const file = JSON.stringify(webAnnotations(takeFound(found), ENGLISH));

  const { annotations, leftOut } = readAnnotations(file);
  const article = readArticleOf(page, { published: '2017-02' });
  const { files, unsettled } = draftBase('again', article, annotations, '2026-11-29');
  expect({ leftOut, unsettled }).toEqual({ leftOut: 0, unsettled: [] });

  const folder = await mkdtemp(join(tmpdir(), 'afterword-import-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const filledIn = (text: string) =>
    text
      .replace(/"TO FILL IN: ids of.*"/g, 'this-article')
      .replace(/"TO FILL IN: .*"/g, 'Something.');
  for (const [file, text] of files) await writeFile(join(folder, file), filledIn(text));
  const [compiled] = compileMatching(await loadBase(folder, folder), null).articles;
  if (!compiled) throw new Error('expected an article');
  const { targets, prepared } = compiled;
  const matches = createMatcher(targets, prepared, () => approximateSearchFor(compiled)).match(
    found.text.text,
  );
  const claims = found.marks.filter(isClaim);
  expect(matches.map(({ span }) => span)).toEqual(claims.map(({ span }) => span));
  expect(targets.map(({ kind, verdict, headline }) => [kind, verdict, headline])).toEqual(
    claims.map(({ kind, verdict, headline }) => [kind, verdict, headline]),
  );
});

test('of a base of one’s own, the authors are those that it names, or nobody', async () => {
  const folder = join(ROOT, 'src/knowledge/belarus-russia-2015-2017');
  const found = createAnnotator(await loadKnown(folder))(
    { html: articlePage().html, url: ARTICLE_URL, frames: [] },
    'page.html',
  );
  expect(takeFound(found).authors).toEqual([]);
});
