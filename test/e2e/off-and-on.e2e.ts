import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { askTab } from '../../tools/browsers/ask-tab.ts';
import { BROWSERS, builtExtension } from '../../tools/browsers/browsers.ts';
import { expectedPaint, paintedOf, writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import { settledSnapshot } from '../../tools/browsers/dom-snapshot.ts';
import { highlights } from '../../tools/browsers/highlights.ts';
import { surfaces } from '../../tools/browsers/open-article.ts';
import { PIVOT } from '../../tools/browsers/pivot.ts';
import { bring, noteSeen, restOn } from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { withOptions } from '../../tools/site/page-options.ts';
import { withBrowser } from './support/with-extension.ts';

const STILL = withOptions(ARTICLE_URL, { ad: 'still' });
const EXPECTED = expectedPaint(writtenClaims());
const OFF = { type: 'show', on: false };
const ON = { type: 'show', on: true };

describe.each(BROWSERS)('notes switched off and on in %s', (name, launch) => {
  let browser: TestBrowser;
  let untouched: string;

  withBrowser(name, launch, async (started) => {
    browser = started;
    const page = await opensWhole();
    untouched = await settledSnapshot(page);
    await page.close();
    await browser.installExtension(builtExtension(name));
  });

  const ask = (...messages: readonly object[]) =>
    askTab(browser, { url: ARTICLE_URL, messages, times: 1 });
  const article = async () => {
    const page = await opensWhole();
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    return page;
  };
  /** With its late images loaded, which scrolling would do at some other time. */
  async function opensWhole() {
    const page = await browser.open(STILL);
    await page.bringToFront();
    // One at a time: an image is loaded once it was in sight.
    const scrollToNext = () => {
      const late = Array.from(document.querySelectorAll<HTMLImageElement>('img[data-src]'));
      const next = late.find((image) => image.src !== image.dataset.src);
      next?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return next === undefined;
    };
    await until('every image of the page', () => page.evaluate(scrollToNext), 30_000);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    return page;
  }
  const opened = async (page: Page) => {
    await page.bringToFront();
    await restOn(page, await bring(page, PIVOT));
    await until('a note', () => noteSeen(browser, page));
  };

  test('leave the page as it was, also with a note open, and come back whole', async () => {
    const page = await article();
    await opened(page);
    expect(await ask(OFF)).toBe(1);
    expect(await page.$('[afterword-root]')).toBeNull();
    expect(await highlights(page)).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await settledSnapshot(page)).toBe(untouched);
    expect(await ask(ON)).toBe(1);
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    expect(await page.$$eval('[afterword-root]', (hosts) => hosts.length)).toBe(1);
    await page.mouse.move(2, 2);
    await opened(page);
    await page.close();
  });

  test('leave nothing behind when they are switched two hundred times', async () => {
    const page = await article();
    const toggle = (times: number) =>
      askTab(browser, { url: ARTICLE_URL, messages: [OFF, ON], times });
    await toggle(5);
    await surfaces(browser, page);
    const before = await left(page);
    expect(await toggle(100)).toBe(200);
    await surfaces(browser, page);
    expectNothingLeft('200 switches', before, await left(page));
    expect(await page.$$eval('[afterword-root]', (hosts) => hosts.length)).toBe(1);
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await ask(OFF);
    expect(await settledSnapshot(page)).toBe(untouched);
    await page.close();
  }, 240_000);

  // A hidden page is never idle and draws no frame: what waits for either must not wait for ever.
  test('leave nothing behind either while the tab is hidden', async () => {
    const page = await article();
    const asked = { url: ARTICLE_URL, messages: [OFF, ON] };
    let before: Left | null = null;
    let after: Left | null = null;
    const measured = async () => {
      expect(await page.evaluate(() => document.hidden)).toBe(true);
      await surfaces(browser, page);
      return left(page);
    };
    await askTab(browser, { ...asked, times: 5 }, async () => {
      before = await measured();
    });
    await askTab(browser, { ...asked, times: 105 }, async () => {
      // Timers of a hidden page fire once a second: what waits for one is gone when it has fired.
      const isFlat = async () => {
        after = await measured();
        return (after?.listeners ?? 0) <= (before?.listeners ?? 0);
      };
      await until('what waited to be gone', isFlat).catch(() => null);
    });
    expectNothingLeft('200 switches of a hidden tab', before, after);
    await page.bringToFront();
    expect(await page.$$eval('[afterword-root]', (hosts) => hosts.length)).toBe(1);
    await page.close();
  }, 240_000);

  /** Null where the browser does not count. */
  async function left(page: Page): Promise<Left | null> {
    if (name !== 'chromium') return null;
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
    return { nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize };
  }
});

/** Nodes and listeners of a page and of our scripts on it, and bytes of their heap. */
interface Left {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

function expectNothingLeft(what: string, before: Left | null, after: Left | null): void {
  if (!before || !after) return;
  console.info(`${what}: ${JSON.stringify({ before, after })}`);
  // The page's own script adds and removes a node or two at any time.
  expect(after.nodes - before.nodes).toBeLessThan(100);
  expect(after.listeners - before.listeners).toBeLessThan(10);
}
