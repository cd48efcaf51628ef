import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { expectedPaint, paintedOf, writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import { highlights } from '../../tools/browsers/highlights.ts';
import { openArticle, surfaces } from '../../tools/browsers/open-article.ts';
import { PIVOT, PIVOT_HEADLINE } from '../../tools/browsers/pivot.ts';
import {
  bring,
  focusNumber,
  focusSeen,
  noNote,
  noteSeen,
  noteWith,
  pressInOverlay,
  restOn,
} from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { withExtension } from './support/with-extension.ts';

const EXPECTED = expectedPaint(writtenClaims());

describe.each(BROWSERS)('the overlay in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  test('is reached by Tab in the order of the text, opens on focus, is entered and left by key', async () => {
    const page = await openArticle(browser);
    await focusNumber(browser, page, 1);
    const passed: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      const note = await until('a note', () => noteSeen(browser, page));
      expect(note.hasFocus).toBe(false);
      passed.push(note.label.split(',', 1)[0] ?? '');
      await page.keyboard.press('Tab');
      await sleep(60);
    }
    expect(passed).toEqual(['Note 1', 'Note 2', 'Note 3', 'Note 4']);
    const button = await focusSeen(browser, page);
    expect(button).toMatch(/^Note 5: \S.*, \S.*\. \S/);
    await page.keyboard.press('Enter');
    await until('focus in the note', async () => (await noteSeen(browser, page))?.hasFocus ?? null);
    await page.keyboard.press('Escape');
    await noNote(browser, page);
    expect(await focusSeen(browser, page)).toBe(button);
    await page.close();
  });

  test('brings what opens when a reader comes near it, and the focus to a note pressed before that', async () => {
    const page = await openArticle(browser);
    await surfaces(browser, page);
    await sleep(300);
    const sheets = () => browser.inOverlay(page, (root) => root.adoptedStyleSheets.length, null);
    expect(await sheets()).toBe(1);
    await browser.inOverlay(
      page,
      (root) => {
        const button = root.querySelector<HTMLElement>('nav [data-number="2"]');
        button?.focus();
        button?.click();
      },
      null,
    );
    await until('focus in the note', async () => (await noteSeen(browser, page))?.hasFocus ?? null);
    expect(await sheets()).toBe(2);
    await page.close();
  });

  test('leads to the next and the previous one, and back to where the reader came from', async () => {
    const page = await openArticle(browser);
    await focusNumber(browser, page, 7);
    const button = await focusSeen(browser, page);
    await page.keyboard.press('Enter');
    const label = (wanted: string) =>
      until(wanted, async () => (await noteSeen(browser, page))?.label.startsWith(wanted) ?? null);
    await label('Note 7,');
    await pressInOverlay(browser, page, /^Next note$/);
    await label('Note 8,');
    await pressInOverlay(browser, page, /^Previous note$/);
    await label('Note 7,');
    await page.keyboard.press('Escape');
    await noNote(browser, page);
    expect(await focusSeen(browser, page)).toBe(button);
    await page.close();
  });

  test('shows the disclaimer word for word at the dagger', async () => {
    const page = await openArticle(browser);
    const disclaimer = await page.evaluate(() =>
      String(Array.from(CSS.highlights.get('afterword-disclaimer') ?? [])[0] ?? ''),
    );
    expect(disclaimer).toMatch(/^DISCLAIMER: All personal views are my own/);
    await pressInOverlay(browser, page, /disclaimer, from the last paragraph/);
    const note = await until('a note', () => noteSeen(browser, page));
    expect(note.label).toBe('The author’s disclaimer');
    const words = await browser.inOverlay(
      page,
      (root) => root.querySelector('.verbatim')?.textContent ?? '',
      null,
    );
    expect(words).toBe(disclaimer);
    await page.close();
  });

  test('gives way to the panel, which the chip opens and Escape closes', async () => {
    const page = await openArticle(browser);
    const isOpen = () =>
      browser.inOverlay(page, (root) => root.querySelector('.panel-frame') !== null, null);
    const says = () =>
      browser.inOverlay(
        page,
        (root) => root.querySelector('.panel-frame')?.textContent ?? '',
        null,
      );
    await pressInOverlay(browser, page, /^Who is speaking\?$/);
    await until('the owner', async () => /Rossiya Segodnya/.test((await says()) ?? ''));
    expect(await says()).toMatch(/belongs to the Russian state/);
    await page.keyboard.press('Escape');
    await until('no panel', async () => (await isOpen()) === false);
    expect(await focusSeen(browser, page)).toBe('Who is speaking?');
    await page.close();
  });

  test('comes back when the page takes our element away now and then', async () => {
    const page = await openArticle(browser);
    for (let time = 0; time < 4; time += 1) {
      expect(await page.evaluate(takeAway)).toBe(true);
      await sleep(1_100);
    }
    await restOn(page, await bring(page, PIVOT));
    await noteWith(browser, page, PIVOT_HEADLINE);
    await page.close();
  });

  test('leaves a page that takes our element away each time it comes', async () => {
    const page = await openArticle(browser);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.evaluate(() => {
      const take = () => document.querySelector('[afterword-root]')?.remove();
      new MutationObserver(take).observe(document.documentElement, { childList: true });
      take();
    });
    const isAlone = async () => (await highlights(page)).length === 0;
    await until('a page left alone', isAlone, 20_000);
    await sleep(1_000);
    expect(await page.$('[afterword-root]')).toBeNull();
    expect(errors).toEqual([]);
    await page.close();
  });

  test('is there once when the notes are started a second time', async () => {
    const page = await openArticle(browser);
    await page.$eval('[afterword-root]', (host) => host.setAttribute('data-test-first', ''));
    const options = await browser.extensionPage('options.html');
    await options.evaluate(startAgain, ARTICLE_URL);
    await options.close();
    await page.bringToFront();
    const hosts = () =>
      page.$$eval('[afterword-root]', (found) =>
        found.map((host) => host.hasAttribute('data-test-first')),
      );
    await until('the second one', async () => (await hosts()).join() === 'false');
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    await surfaces(browser, page);
    await restOn(page, await bring(page, PIVOT));
    await noteWith(browser, page, PIVOT_HEADLINE);
    expect(await hosts()).toEqual([false]);
    await page.close();
  });
});

/** Removes our element as a page would; true where it is there again soon. Sent as source. */
async function takeAway(): Promise<boolean> {
  document.querySelector('[afterword-root]')?.remove();
  await new Promise((resolve) => setTimeout(resolve, 100));
  return document.querySelector('[afterword-root]') !== null;
}

/** Runs in a page of the extension: starts the notes of the tab at `url`, as the popup can. */
async function startAgain(document: Document, url: string): Promise<void> {
  const view = document.defaultView as unknown as Record<'browser' | 'chrome', Api | undefined>;
  const api = view.browser ?? view.chrome;
  if (!api) throw new Error('expected a page of the extension');
  const tabs = await api.tabs.query({ url: `${url.split('?', 1)[0]}*` });
  await api.runtime.sendMessage({ type: 'check-page', tabId: tabs.at(-1)?.id, mode: 'article' });
}

interface Api {
  readonly tabs: { query(about: { url: string }): Promise<readonly { readonly id: number }[]> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}
