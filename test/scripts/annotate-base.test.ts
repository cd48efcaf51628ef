import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { choosePage } from '../../scripts/annotate/choose-page.ts';
import { createAnnotator } from '../../scripts/annotate/create-annotator.ts';
import { formatReport } from '../../scripts/annotate/format-report.ts';
import { loadKnown } from '../../scripts/annotate/known.ts';
import { loadBase } from '../../src/knowledge/load/load-base.ts';
import { draftFolder } from '../../src/knowledge/writing/draft-file.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { HARBOUR_TEXT, harbourDraft } from '../support/drafts.ts';

const FOLDER = 'src/knowledge/petersburg-talks-2017';
const ADDRESS = 'https://en.kremlin.ru/events/president/news/54178';
const folder = await mkdtemp(join(tmpdir(), 'afterword-base-'));
afterAll(() => rm(folder, { recursive: true }));

const { claims } = await loadBase(join(ROOT, FOLDER), ROOT);
/** The words that the base quotes, with those around them, a paragraph each. */
const quoted = claims.map(({ target: { prefix, exact, suffix } }) => prefix + exact + suffix);

/** What is said of a page with these paragraphs at `url`, by a base that has only a fingerprint. */
async function report(paragraphs: readonly string[], url: string, base = FOLDER): Promise<string> {
  const file = join(folder, 'page.html');
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  await writeFile(file, `<title>A page</title><article><h1>A page</h1>${body}</article>`);
  return formatReport(await choosePage(file, url, createAnnotator(await loadKnown(base))));
}

// Each compiles the base with the words of a dictionary.
const SLOW = { timeout: 120_000 };

test('finds the quotes of an article of which only a fingerprint is kept', SLOW, async () => {
  const said = await report(quoted, ADDRESS);
  expect(said).toMatch(/recognised by address, extent \w+: 16 of 16 claims bound/);
  expect(said).toMatch(
    /^within-ten-days: forecast, happened: .*“We shall do it within ten days”$/m,
  );
});

test('marks nothing of it where another said the opposite', SLOW, async () => {
  const page = quoted.map((words) => words.replace('We shall do it', 'We shall not do it'));
  const said = await report(page, ADDRESS);
  expect(said).toMatch(/15 of 16 claims bound/);
});

test('looks at a page that has none of the names that its events have', SLOW, async () => {
  const draft = harbourDraft();
  const base = join(folder, draft.id);
  await mkdir(base);
  for (const [name, content] of draftFolder(draft, '2026-11-29').files)
    await writeFile(join(base, name), content);
  const said = await report(HARBOUR_TEXT.split('\n\n'), draft.article.url, base);
  expect(said).toContain('2 of 2 claims bound');
});

test('says in one line what is wrong with a base', SLOW, async () => {
  await expect(loadKnown('no-such-base')).rejects.toThrow(/nothing is at .*no-such-base/);
});
