import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import {
  countPainted,
  joinPieces,
  lettersOf,
  type SeenPaint,
  seenPainted,
} from '../../tools/browsers/seen-painted.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { CORPUS } from '../../tools/site/corpus/corpus.ts';
import type { CorpusPage } from '../../tools/site/corpus/corpus-page.ts';
import { withExtension } from './support/with-extension.ts';

const CLAIMS: readonly SeenPaint[] = writtenClaims().map(({ kind, target }) => ({
  name: `afterword-claim-${kind}`,
  words: target.exact,
}));
const asLine = ({ name, words }: SeenPaint) => `${name}: ${lettersOf(words)}`;
const ALL = CLAIMS.map(asLine).sort();
/** Where an article of another kind stands, which names nothing of ours. */
const ELSEWHERE = 'https://theduran.com/another-article/';
/** Milliseconds for a page to come to what is right; the machine may be busy. */
const PATIENCE = 25_000;
/** Milliseconds after which a page that is to have no mark has none. */
const QUIET = 600;
/** Milliseconds between two questions, at first and at last: they cost a page the time that its marks need. */
const PAUSES = [25, 200] as const;

/** One page after the other in one tab: a browser's start costs more than twenty pages. */
describe.each(BROWSERS)('pages of the corpus in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  describe.each([
    ['as they are', ''],
    ['with text nodes cut in three', '&split=3'],
  ])('have the marks that are right, %s', (_, how) => {
    let page: Page;

    beforeAll(async () => {
      page = await browser.newPage();
    });
    afterAll(() => page.close());

    test.each(CORPUS.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
      expect(await look(page, one, how)).toBeNull();
    });
  });
});

/** What is wrong with the marks of a page; null where nothing is. */
async function look(page: Page, one: CorpusPage, how: string): Promise<string | null> {
  const { name, marks, isUnnamed } = one;
  const address = marks === 'none' || isUnnamed ? ELSEWHERE : ARTICLE_URL;
  await page.goto(`${address}?corpus=${name}${how}`);
  if (marks === 'none') {
    await sleep(QUIET);
    return judge(page, marks);
  }
  const end = Date.now() + PATIENCE;
  for (let pause: number = PAUSES[0]; ; pause = Math.min(pause * 1.3, PAUSES[1])) {
    const isLate = Date.now() > end;
    // Reading what is seen of each mark takes longer than painting it did.
    if (isLate || (await countPainted(page)) >= ALL.length) {
      const wrong = await judge(page, marks);
      if (isLate || wrong === null) return wrong;
    }
    await sleep(pause);
  }
}

async function judge(page: Page, marks: CorpusPage['marks']): Promise<string | null> {
  const expected = marks === 'none' ? [] : ALL;
  const now = joinPieces(await seenPainted(page), CLAIMS)
    .map(asLine)
    .sort();
  const missing = expected.filter((one) => !now.includes(one));
  const others = now.filter((one) => !expected.includes(one));
  const twice = now.length - new Set(now).size;
  if (missing.length + others.length + twice === 0) return null;
  return `${missing.length} missing (${missing[0] ?? ''}), ${others.length} others (${others[0] ?? ''}), ${twice} twice`;
}
