import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension } from '../../tools/browsers/browsers.ts';
import {
  expectedPaint,
  painted,
  paintedOf,
  writtenClaims,
} from '../../tools/browsers/claims-on-page.ts';
import { settledSnapshot } from '../../tools/browsers/dom-snapshot.ts';
import { highlights } from '../../tools/browsers/highlights.ts';
import { costs, measureCosts } from '../../tools/browsers/performance.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { type PageOptions, withOptions } from '../../tools/site/page-options.ts';
import { COPY_URL, DISCUSSION_URL, ON_SUBJECT_URL, OTHER_URL } from '../../tools/site/site.ts';
import { pressButton } from './support/press-switch.ts';
import { showEveryNote } from './support/show-every-note.ts';
import { withBrowser } from './support/with-extension.ts';

const STILL = withOptions(ARTICLE_URL, { ad: 'still' });
const EXPECTED = expectedPaint(writtenClaims());

// Long enough for a second stage to start, were there one.
const QUIET_TIME = 1500;

const VARIANTS: readonly (readonly [what: string, options: Partial<PageOptions>])[] = [
  ['as it is', {}],
  ['on a dark page', { look: 'dark' }],
  ['under the strictest policy with Trusted Types', { security: 'strict' }],
  ['separated by line breaks', { body: 'line-breaks' }],
  ['in text nodes cut to pieces', { text: 'split' }],
  ['arriving after the page', { arrival: 'late' }],
  ['on a page that changes 100 times a second', { activity: 'busy' }],
  ['at the head of a mebibyte of text', { length: 'long' }],
];

describe.each(BROWSERS)('the article in %s', (name, launch) => {
  let browser: TestBrowser;
  let untouched: string;

  withBrowser(name, launch, async (started) => {
    browser = started;
    const page = await browser.open(STILL);
    untouched = await settledSnapshot(page);
    await page.close();
    await browser.installExtension(builtExtension(name));
    await showEveryNote(browser);
  });

  beforeEach(() => browser.forgetRequests());

  test.each(VARIANTS)('has every claim painted on its own words %s', async (_, options) => {
    const page = await browser.open(withOptions(ARTICLE_URL, options));
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    await page.close();
  });

  test('is marked without the feed line too, and only the claim on that line is missing', async () => {
    const page = await browser.open(withOptions(ARTICLE_URL, { ending: 'site' }));
    const rest = EXPECTED.filter((line) => !line.endsWith('appeared first on The Duran'));
    expect(rest).toHaveLength(EXPECTED.length - 1);
    expect(await paintedOf(page, rest.length)).toEqual(rest);
    await page.close();
  });

  test('is marked on words with a misprint too, whose search comes only then', async () => {
    const page = await browser.open(STILL);
    await paintedOf(page, EXPECTED.length);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.nodeValue ?? '';
        if (words.includes('pivoting his country')) {
          node.nodeValue = words.replace('pivoting his country', 'pivotting his country');
        }
      }
    });
    const misprinted = EXPECTED.map((line) => line.replace('pivoting his', 'pivotting his')).sort();
    expect(misprinted).not.toEqual(EXPECTED);
    await until('a mark on the misprint', async () =>
      (await painted(page)).some((line) => line.includes('pivotting his')),
    );
    expect(await paintedOf(page, misprinted.length)).toEqual(misprinted);
    await page.close();
  });

  test('keeps every node it had, with one host element beside it', async () => {
    const page = await browser.open(STILL);
    await paintedOf(page, EXPECTED.length);
    expect(await settledSnapshot(page)).toBe(untouched);
    expect(await page.$$eval('[afterword-root]', (hosts) => hosts.length)).toBe(1);
    expect(
      await page.$eval('[afterword-root]', (host) => [
        host.parentElement?.tagName,
        host.shadowRoot,
      ]),
    ).toEqual(['HTML', null]);
    await page.close();
  });

  test('makes no request besides the page', async () => {
    const page = await browser.open(STILL);
    await paintedOf(page, EXPECTED.length);
    await sleep(QUIET_TIME);
    expect(browser.requests()).toEqual([{ method: 'GET', url: STILL }]);
    await page.close();
  });

  test.runIf(name === 'chromium')('does not shift while it is marked', async () => {
    const page = await browser.newPage();
    await measureCosts(page);
    await page.goto(STILL);
    await paintedOf(page, EXPECTED.length);
    expect((await costs(page)).layoutShift).toBe(0);
    await page.close();
  });

  test('loses its marks when the site shows something else, and has them again on return', async () => {
    const page = await browser.open(withOptions(STILL, { navigation: 'client' }));
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    await page.evaluate((path) => {
      document.querySelector<HTMLAnchorElement>(`a[href="${path}"]`)?.click();
    }, new URL(OTHER_URL).pathname);
    await until('a page without marks', async () => (await painted(page)).length === 0);
    await page.evaluate(() => history.back());
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    await page.close();
  });

  test.each([
    ['another article of the site', OTHER_URL],
    ['a discussion elsewhere', DISCUSSION_URL],
    ['a copy elsewhere that nobody asked about', COPY_URL],
  ])('is not seen in %s: no node, no paint, no request', async (_, url) => {
    const page = await browser.open(url);
    await sleep(QUIET_TIME);
    expect(await page.$('[afterword-root]')).toBeNull();
    expect(await highlights(page)).toEqual([]);
    expect(browser.requests()).toEqual([{ method: 'GET', url }]);
    await page.close();
  });

  test('lends no claim to an article on the same subject, whose events are marked on request', async () => {
    const page = await browser.open(ON_SUBJECT_URL);
    const popup = await browser.popup(page);
    await pressButton(popup, /check/);
    const names = async () => (await highlights(page)).map((one) => one.name);
    await until('event marks', async () => (await names()).includes('afterword-event'));
    expect((await names()).filter((one) => one.startsWith('afterword-claim'))).toEqual([]);
    await page.close();
  });
});
