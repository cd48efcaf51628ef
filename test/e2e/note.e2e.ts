import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE_URL } from '../fixtures/site/article.ts';
import { withOptions } from '../fixtures/site/page-options.ts';
import { BROWSERS, builtExtension } from './support/browsers.ts';
import { expectedPaint, paintedOf, writtenClaims } from './support/claims-on-page.ts';
import type { TestBrowser } from './support/test-browser.ts';
import { until } from './support/wait.ts';

const STILL = withOptions(ARTICLE_URL, { ad: 'still' });
const EXPECTED = expectedPaint(writtenClaims());
const FORECAST = 'afterword-claim-forecast-did-not-happen';
const HEADLINE = /No such pivot followed/;

describe.each(BROWSERS)('a note in %s', (name, launch) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
    await browser.installExtension(builtExtension(name));
    page = await browser.open(STILL);
    // The first page after installing opens in front.
    await page.bringToFront();
    await paintedOf(page, EXPECTED.length);
    await until('the chip', () => inside((root) => root.querySelector('.chip') !== null));
  });

  afterAll(async () => {
    await browser?.close();
  });

  const inside = <T>(run: (root: ShadowRoot) => T) =>
    browser.inOverlay(page, run as never, null) as Promise<T>;
  const noteText = () => inside((root) => root.querySelector('.note')?.textContent ?? '');
  const isClosed = async () => (await noteText()) === '';

  /** Rests the real pointer on the first words painted under a name. */
  const pointAt = async (highlight: string) => {
    const place = await page.evaluate((wanted) => {
      const [range] = CSS.highlights.get(wanted) ?? [];
      const box = (range as Range).getClientRects()[0];
      return box ? { x: box.x + 20, y: box.y + box.height / 2 } : { x: 0, y: 0 };
    }, highlight);
    await page.mouse.move(place.x - 6, place.y);
    await page.mouse.move(place.x, place.y, { steps: 3 });
  };

  test('opens where the pointer rests, with verdict, headline, events, sources and date', async () => {
    const before = await page.evaluate(() => scrollY);
    await pointAt(FORECAST);
    await until('the note', async () => /How we know/.test(await noteText()));
    const text = await noteText();
    expect(text).toMatch(/Did not happen/);
    expect(text).toMatch(/Forecast/);
    expect(text).toMatch(HEADLINE);
    expect(text).toMatch(/This article/);
    expect(text).toMatch(/High confidence · as of 25\u00A0?.?Nov/);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('stays inside the window, and not on its own words', async () => {
    const words = await page.evaluate((wanted) => {
      const [range] = CSS.highlights.get(wanted) ?? [];
      return [...(range as Range).getClientRects()].map(({ top, bottom }) => [top, bottom]);
    }, FORECAST);
    const note = await inside((root) => {
      const box = root.querySelector('.note')?.getBoundingClientRect();
      return box ? [box.top, box.bottom, box.left, box.right] : [0, 0, 0, 0];
    });
    const [top = 0, bottom = 0, left = 0, right = 0] = note;
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(1280);
    expect(bottom).toBeLessThanOrEqual(900);
    for (const [from = 0, to = 0] of words) expect(to <= top || from >= bottom).toBe(true);
  });

  test('leads to its sources in a new tab that learns nothing of this page', async () => {
    await inside((root) => root.querySelector<HTMLButtonElement>('.note .fold')?.click());
    await until('sources', () => inside((root) => root.querySelector('.note .apparatus') !== null));
    const links = await inside((root) =>
      [...root.querySelectorAll<HTMLAnchorElement>('.note .apparatus a')].map(
        ({ href, target, rel }) => ({ isWeb: href.startsWith('http'), target, rel }),
      ),
    );
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect(link).toEqual({ isWeb: true, target: '_blank', rel: 'noopener noreferrer' });
    }
  });

  test('goes with Escape, and does not come back while the pointer rests', async () => {
    await page.keyboard.press('Escape');
    await until('no note', isClosed);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await isClosed()).toBe(true);
  });

  test('opens from its number by the keyboard, takes the focus, and gives it back', async () => {
    await page.mouse.move(2, 2);
    await inside((root) => root.querySelector<HTMLButtonElement>('[data-number="2"]')?.focus());
    await page.keyboard.press('Enter');
    await until('the note', async () => HEADLINE.test(await noteText()));
    expect(await inside((root) => root.activeElement?.classList.contains('note'))).toBe(true);
    await page.keyboard.press('Escape');
    await until('no note', isClosed);
    expect(await inside((root) => root.activeElement?.getAttribute('data-number'))).toBe('2');
  });

  test('has a button with its words for each claim, in a region of its own', async () => {
    const labels = await inside((root) =>
      [...root.querySelectorAll('nav.margin [data-number]')].map(
        (button) => button.getAttribute('aria-label') ?? '',
      ),
    );
    expect(labels).toHaveLength(writtenClaims().length);
    expect(labels[1]).toMatch(/Note 2: Forecast, Did not happen\. No such pivot/);
  });

  test('of the disclaimer gives it word for word', async () => {
    await inside((root) => root.querySelector<HTMLButtonElement>('nav.margin button')?.click());
    await until('the disclaimer', async () =>
      /my employer \(Sputnik News\)/.test(await noteText()),
    );
    expect(await noteText()).toMatch(/official position on any issue\./);
    await page.keyboard.press('Escape');
    await until('no note', isClosed);
  });

  test('has beside it the panel that says who is speaking', async () => {
    await inside((root) => root.querySelector<HTMLButtonElement>('.chip .who')?.click());
    const panel = () => inside((root) => root.querySelector('.panel-frame')?.textContent ?? '');
    await until('the panel', async () => /Rossiya Segodnya/.test(await panel()));
    expect(await panel()).toMatch(/belongs to the Russian state/);
    await page.keyboard.press('Escape');
    await until('no panel', async () => (await panel()) === '');
  });
});
