import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE_URL } from '../fixtures/site/article.ts';
import { withOptions } from '../fixtures/site/page-options.ts';
import { BROWSERS, builtExtension } from './support/browsers.ts';
import { expectedPaint, paintedOf, writtenClaims } from './support/claims-on-page.ts';
import { costs, measureCosts } from './support/performance.ts';
import {
  type Box,
  bring,
  focusSeen,
  noNote,
  noteSeen,
  noteWith,
  pressInOverlay,
  restOn,
} from './support/reader.ts';
import type { TestBrowser } from './support/test-browser.ts';
import { until } from './support/wait.ts';

const STILL = withOptions(ARTICLE_URL, { ad: 'still' });
const CLAIMS = writtenClaims();
const EXPECTED = expectedPaint(CLAIMS);

// Longer than the delays of opening and closing together: what is to happen has happened.
const SETTLED = 900;

const PIVOT = 'President Lukashenko is on the brink of pivoting his country away from Russia';
const PIVOT_HEADLINE =
  'No such pivot followed; the oil and gas dispute was settled on 3 April 2017.';

describe.each(BROWSERS)('a note in %s', (name, launch) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launch();
    await browser.installExtension(builtExtension(name));
  });

  afterAll(async () => {
    await browser?.close();
  });

  async function article(prepare: (page: Page) => Promise<void> = async () => undefined) {
    const page = await browser.newPage();
    await prepare(page);
    await page.goto(STILL);
    await page.bringToFront();
    await page.click('.cookie button');
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    // Marks come first, the surfaces after them.
    await until('margin numbers', () =>
      browser.inOverlay(page, (root) => root.querySelectorAll('.numbers button').length > 50, null),
    );
    return page;
  }

  const pointed = async (page: Page, words = PIVOT, headline = PIVOT_HEADLINE) => {
    const boxes = await bring(page, words);
    await restOn(page, boxes);
    return { boxes, note: await noteWith(browser, page, headline) };
  };
  const focusNumber = (page: Page, number: number) =>
    browser.inOverlay(
      page,
      (root, wanted) =>
        root
          .querySelector<HTMLElement>(`button[data-number="${wanted}"]`)
          ?.focus({ preventScroll: true, focusVisible: true } as FocusOptions),
      number,
    );

  test('opens where the pointer rests, and says what happened and how we know', async () => {
    const page = await article();
    const { note } = await pointed(page);
    expect(note).toMatchObject({ verdict: 'Did not happen', kind: 'Forecast' });
    expect(note.text).toContain('On 3 April 2017 Putin and Lukashenko settled');
    expect(note.events.join('\n')).toMatch(/3\s+Apr 2017.*\S/);
    expect(note.foot).toMatch(/High confidence · as of \d+\s+\w+ \d{4}/);
    await page.close();
  });

  test('folds its sources, whose links open a new tab and tell the other site nothing', async () => {
    const page = await article();
    await pointed(page);
    const links = () =>
      browser.inOverlay(
        page,
        (root) =>
          Array.from(root.querySelectorAll<HTMLAnchorElement>('.note a[href]'), (link) => ({
            scheme: new URL(link.href).protocol,
            target: link.target,
            rel: link.rel,
          })),
        null,
      );
    expect(await links()).toEqual([]);
    await pressInOverlay(browser, page, /How we know/);
    const open = await until('links', async () => {
      const found = await links();
      return found && found.length > 0 ? found : null;
    });
    for (const link of open) {
      expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
      expect(link.scheme).toMatch(/^https?:$/);
    }
    await pressInOverlay(browser, page, /How we know/);
    await until('no links', async () => (await links())?.length === 0);
    await page.close();
  });

  test('stays while the pointer moves on to it, and closes when the pointer leaves', async () => {
    const page = await article();
    const { boxes, note } = await pointed(page);
    const last = boxes.at(-1) as Box;
    await page.mouse.move(last.left + 10, (last.top + last.bottom) / 2, { steps: 4 });
    await page.mouse.move(note.box.left + 60, note.box.top + 60, { steps: 8 });
    await sleep(SETTLED);
    expect(await noteSeen(browser, page)).toMatchObject({ headline: PIVOT_HEADLINE });
    await page.mouse.move(2, 2, { steps: 4 });
    await noNote(browser, page);
    await page.close();
  });

  test('closes on Escape, and does not open again while the pointer rests', async () => {
    const page = await article();
    const { boxes } = await pointed(page);
    await page.keyboard.press('Escape');
    await noNote(browser, page);
    await sleep(SETTLED);
    expect(await noteSeen(browser, page)).toBeNull();
    await page.mouse.move(2, 2);
    await sleep(100);
    await restOn(page, boxes);
    await noteWith(browser, page, PIVOT_HEADLINE);
    await page.close();
  });

  test('stays open after a press on its words until it is dismissed', async () => {
    const page = await article();
    const [box] = await bring(page, PIVOT);
    await page.mouse.click((box?.left ?? 0) + 12, ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2);
    await noteWith(browser, page, PIVOT_HEADLINE);
    await page.mouse.move(2, 2, { steps: 4 });
    await sleep(SETTLED);
    expect(await noteSeen(browser, page)).toMatchObject({ headline: PIVOT_HEADLINE });
    await pressInOverlay(browser, page, /^Close$/);
    await noNote(browser, page);
    await page.close();
  });

  test('opens inside the window and never over its own words, wherever they stand', async () => {
    const page = await article();
    const wrapped = CLAIMS.filter(({ target }) => target.exact.length > 90).slice(0, 6);
    for (const { target } of wrapped) {
      for (const height of [0.03, 0.5, 0.85]) {
        const boxes = await bring(page, target.exact, height);
        expect(boxes.length).toBeGreaterThan(1);
        await restOn(page, boxes);
        const note = await until('a note', () => noteSeen(browser, page));
        await sleep(200);
        const { box } = (await noteSeen(browser, page)) ?? note;
        const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
        const what = `${target.exact} at ${height}: ${JSON.stringify(box)}`;
        expect(box.left, what).toBeGreaterThanOrEqual(0);
        expect(box.top, what).toBeGreaterThanOrEqual(0);
        expect(box.right, what).toBeLessThanOrEqual(size.width);
        expect(box.bottom, what).toBeLessThanOrEqual(size.height);
        expect(
          boxes.filter((line) => covers(box, line)),
          what,
        ).toEqual([]);
        await page.keyboard.press('Escape');
        await page.mouse.move(2, 2);
        await noNote(browser, page);
      }
    }
    await page.close();
  });

  test('opens and closes without moving the page', async () => {
    const page = await article(name === 'chromium' ? measureCosts : undefined);
    // Low enough for the words of note 1, whose number is pressed below, to be in sight as well.
    const boxes = await bring(page, PIVOT);
    const before = await page.evaluate(() => scrollY);
    await restOn(page, boxes);
    await noteWith(browser, page, PIVOT_HEADLINE);
    await page.keyboard.press('Escape');
    await noNote(browser, page);
    await focusNumber(page, 1);
    await until('a note', () => noteSeen(browser, page));
    await page.keyboard.press('Enter');
    await sleep(200);
    await page.keyboard.press('Escape');
    await noNote(browser, page);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    if (name === 'chromium') expect((await costs(page)).layoutShift).toBe(0);
    await page.close();
  });

  test('is reached by Tab in the order of the text, opens on focus, is entered and left by key', async () => {
    const page = await article();
    await focusNumber(page, 1);
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
    expect(button).toMatch(/^Note 5: Forecast, \S.*\. \S/);
    await page.keyboard.press('Enter');
    await until('focus in the note', async () => (await noteSeen(browser, page))?.hasFocus ?? null);
    await page.keyboard.press('Escape');
    await noNote(browser, page);
    expect(await focusSeen(browser, page)).toBe(button);
    await page.close();
  });

  test('leads to the next and the previous one, and back to where the reader came from', async () => {
    const page = await article();
    await focusNumber(page, 7);
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
    const page = await article();
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
    const page = await article();
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

  test('comes back when the page removes our element, three times and no more', async () => {
    const page = await article();
    const present = () =>
      page.evaluate(async () => {
        document.querySelector('afterword-root')?.remove();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return document.querySelector('afterword-root') !== null;
      });
    const seen = [];
    for (let time = 0; time < 4; time += 1) seen.push(await present());
    expect(seen).toEqual([true, true, true, false]);
    await page.close();
  });

  // Puppeteer cannot emulate touch in Firefox.
  test.runIf(name === 'chromium')(
    'opens as a sheet under a thumb, on a narrow screen',
    async () => {
      const page = await article((fresh) =>
        fresh.setViewport({ width: 320, height: 640, isMobile: true, hasTouch: true }),
      );
      const [box] = await bring(page, PIVOT, 0.2);
      await page.touchscreen.tap((box?.left ?? 0) + 12, ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2);
      const note = await noteWith(browser, page, PIVOT_HEADLINE);
      expect(note.box).toMatchObject({ left: 0, right: 320, bottom: 640 });
      // The sheet may cover the words, so it quotes them.
      expect(note.text).toMatch(new RegExp(`^${PIVOT} ]`));
      const small = await browser.inOverlay(
        page,
        (root) =>
          Array.from(root.querySelectorAll('.note button'), (button) => ({
            words: button.getAttribute('aria-label') ?? button.textContent,
            width: Math.round(button.getBoundingClientRect().width),
            height: Math.round(button.getBoundingClientRect().height),
          })).filter(({ width, height }) => width < 44 || height < 44),
        null,
      );
      expect(small).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
      await page.close();
    },
  );

  test('is there once when the notes are started a second time', async () => {
    const page = await article();
    await page.$eval('afterword-root', (host) => host.setAttribute('data-test-first', ''));
    const options = await browser.extensionPage('options.html');
    await options.evaluate(startAgain, STILL);
    await options.close();
    await page.bringToFront();
    const hosts = () =>
      page.$$eval('afterword-root', (found) =>
        found.map((host) => host.hasAttribute('data-test-first')),
      );
    await until('the second one', async () => (await hosts()).join() === 'false');
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    await pointed(page);
    expect(await hosts()).toEqual([false]);
    await page.close();
  });
});

/** True where a note's box lies on a line of words. */
function covers(note: Box, line: Box): boolean {
  return (
    note.left < line.right &&
    note.right > line.left &&
    note.top < line.bottom &&
    note.bottom > line.top
  );
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
