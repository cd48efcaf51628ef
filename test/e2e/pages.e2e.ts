import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { expectedPaint, painted, writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import { openArticle } from '../../tools/browsers/open-article.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { markLooks } from './support/mark-contrast.ts';
import { withExtension } from './support/with-extension.ts';

const EXPECTED = expectedPaint(writtenClaims());

// Long enough for a page that changed to be looked at again.
const QUIET_TIME = 1500;

describe.each(BROWSERS)('pages of other makes in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  test.each(['light', 'sepia', 'dark'] as const)(
    'a %s page has marks that can be seen, on words as legible as before',
    async (look) => {
      const page = await openArticle(browser, { page: { look } });
      const looks = await markLooks(page);
      expect(looks.length).toBeGreaterThan(5);
      // Where a browser did not know the marks' style, it would give that of the words.
      expect(looks.filter(({ line, plain }) => line === plain)).toEqual([]);
      expect(looks.filter(({ line }) => line < 3)).toEqual([]);
      expect(looks.filter(({ words, plain }) => words < plain)).toEqual([]);
      await page.close();
    },
  );

  test('an endless page keeps its claims when the next article is appended, and gains no more of ours', async () => {
    const page = await openArticle(browser, { page: { scroll: 'endless' } });
    const before = await ours(page);
    await scrollTo(page, 'end');
    await until('the next article', () =>
      page.evaluate(() => document.querySelectorAll('main article').length === 2),
    );
    await sleep(QUIET_TIME);
    expect(await painted(page)).toEqual(EXPECTED);
    for (let time = 0; time < 3; time += 1) {
      await scrollTo(page, 'start');
      await scrollTo(page, 'end');
    }
    await scrollTo(page, 'start');
    await sleep(QUIET_TIME);
    expect(await painted(page)).toEqual(EXPECTED);
    expect(await ours(page)).toEqual(before);
    await page.close();
  });

  /** What could grow: hosts, elements in our overlay, and (where the browser tells) listeners. */
  async function ours(page: Page) {
    const hosts = await page.$$eval('[afterword-root]', (all) => all.length);
    const elements = await browser.inOverlay(
      page,
      (root) => root.querySelectorAll('*').length,
      null,
    );
    return { hosts, elements, listeners: name === 'chromium' ? await listeners(page) : null };
  }
});

/** Listeners in every world of the page, once what is unreachable is gone. */
async function listeners(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return (await page.metrics()).JSEventListeners ?? 0;
}

async function scrollTo(page: Page, where: 'start' | 'end'): Promise<void> {
  await page.evaluate((where) => {
    const top = where === 'end' ? document.documentElement.scrollHeight : 0;
    scroll({ top, behavior: 'instant' });
  }, where);
  await sleep(200);
}
