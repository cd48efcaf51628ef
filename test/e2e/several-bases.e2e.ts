import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { painted, writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import { highlights } from '../../tools/browsers/highlights.ts';
import { changeAdded } from '../../tools/browsers/put-added.ts';
import { noteSeen, pressInOverlay } from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { withOptions } from '../../tools/site/page-options.ts';
import { COPY_URL, ON_SUBJECT_URL, OTHER_URL } from '../../tools/site/site.ts';
import { additionOf, libraryBase, pivotBase } from '../../tools/support/added-bases.ts';
import { showEveryNote } from './support/show-every-note.ts';
import { withExtension } from './support/with-extension.ts';

const STILL = withOptions(ARTICLE_URL, { ad: 'still' });
const OURS = writtenClaims().length;
const SITE = { mode: 'sites', hosts: ['theduran.com'] } as const;

describe.each(BROWSERS)('several knowledge bases in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  beforeAll(async () => {
    await showEveryNote(browser);
  });
  afterEach(async () => {
    await changeAdded(browser, { remove: 'reading-circle' });
    await changeAdded(browser, { remove: 'libraries' });
  });

  const claims = async (page: Page) => (await painted(page)).length;
  const has = (page: Page, count: number) =>
    until(`${count} painted claims`, async () => (await claims(page)) === count);
  const numbers = (page: Page) =>
    browser.inOverlay(
      page,
      (root) => Array.from(root.querySelectorAll('[data-number]'), (one) => one.textContent ?? ''),
      null,
    );
  const isClean = async (page: Page) =>
    (await highlights(page)).length === 0 && (await page.$('[afterword-root]')) === null;
  const textOf = (page: Page, selector: string) =>
    browser.inOverlay(page, (root, one) => root.querySelector(one)?.textContent ?? '', selector);

  test('an added one comes to an open article, is told apart, and goes when it is switched off', async () => {
    const page = await browser.open(STILL);
    await page.bringToFront();
    await has(page, OURS);
    await changeAdded(browser, { put: await additionOf(await pivotBase(), SITE) });
    await page.bringToFront();
    await has(page, OURS + 3);
    const told = await until('numbers of both', async () => {
      const all = await numbers(page);
      return all?.includes('B3') ? all : null;
    });
    expect(told.filter((one) => one.startsWith('B'))).toEqual(['B1', 'B2', 'B3']);
    expect(told).toHaveLength(OURS + 3);
    expect(await textOf(page, '.chip')).toMatch(/3 (added )?notes/);

    await pressInOverlay(browser, page, /^Note B1: /);
    await until('a note', () => noteSeen(browser, page));
    expect(await textOf(page, '.note .from-added')).toBe(
      'From: Reading circle on the pivot, by Vera Example and Minsk Reading Circle. ' +
        'Added by you; not Afterword’s statements.',
    );
    const links = await until('a way to a correction', async () => {
      const hrefs = await browser.inOverlay(
        page,
        (root) =>
          Array.from(root.querySelectorAll<HTMLAnchorElement>('.note-dates a'), ({ href }) => href),
        null,
      );
      return hrefs?.length ? hrefs : null;
    });
    expect(links).toEqual(['https://circle.example/corrections']);
    // The same words have a note of ours: one leads to the other, and so does stepping.
    await pressInOverlay(browser, page, /^Note 2, from Belarus and Russia/);
    await until('our note', async () =>
      (await noteSeen(browser, page))?.label.startsWith('Note 2,'),
    );
    expect(await textOf(page, '.note .from-added')).toBe('');
    await pressInOverlay(browser, page, /^Next note/);
    await until('their note', async () =>
      (await noteSeen(browser, page))?.label.startsWith('Note B1,'),
    );

    await changeAdded(browser, { off: 'reading-circle' });
    await page.bringToFront();
    await has(page, OURS);
    expect((await numbers(page))?.filter((one) => one.startsWith('B'))).toEqual([]);
    await page.close();
  });

  test('an added one is recognised by itself on its own article, and leaves when it is removed', async () => {
    await changeAdded(browser, { put: await additionOf(await libraryBase(), SITE) });
    const page = await browser.open(OTHER_URL);
    await page.bringToFront();
    await has(page, 2);
    expect(await until('numbers', async () => (await numbers(page))?.join() || null)).toBe('1,2');
    expect(await textOf(page, '.chip')).toMatch(/2 (notes|added notes)/);
    const popup = await browser.popup(page);
    await until('a popup that names it', async () => /Library Watch/.test(await popup.text()));
    expect(await popup.text()).toMatch(/City libraries/);
    expect(await popup.text()).toMatch(/not Afterword’s/);
    await popup.close();
    await changeAdded(browser, { remove: 'libraries' });
    await page.bringToFront();
    await until('a page as it was', () => isClean(page));
    await page.close();
  });

  test('an added one is recognised in a frame of the outlet’s pages, which our own do not look at', async () => {
    await changeAdded(browser, { put: await additionOf(await libraryBase(), SITE) });
    const page = await browser.open(ON_SUBJECT_URL);
    await page.bringToFront();
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src, width: 900, height: 600 });
      document.body.prepend(frame);
    }, OTHER_URL);
    await until('marks in the frame', async () => {
      const marked = await Promise.all(page.frames().map((one) => painted(one)));
      return marked.map(({ length }) => length).join() === '0,2';
    });
    await page.close();
  });

  test('one that waits to be asked comes with a check alone', async () => {
    await changeAdded(browser, { put: await additionOf(await libraryBase()) });
    await changeAdded(browser, { put: await additionOf(await pivotBase()) });
    const page = await browser.open(OTHER_URL);
    await page.bringToFront();
    const popup = await browser.popup(page);
    expect(await isClean(page)).toBe(true);
    await popup.click('.cta');
    await has(page, 2);
    await popup.close();
    await page.close();
    const copy = await browser.open(COPY_URL);
    await copy.bringToFront();
    const asked = await browser.popup(copy);
    await until('a popup', async () => /knowledge bases that you added/.test(await asked.text()));
    await asked.click('.cta');
    await has(copy, OURS + 3);
    await asked.close();
    await copy.close();
  });
});
