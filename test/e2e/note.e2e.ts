import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import { openArticle } from '../../tools/browsers/open-article.ts';
import { costs, measureCosts } from '../../tools/browsers/performance.ts';
import { PIVOT, PIVOT_HEADLINE } from '../../tools/browsers/pivot.ts';
import {
  type Box,
  bring,
  covers,
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
import { groundColour } from './support/ground-colour.ts';
import { withExtension } from './support/with-extension.ts';

const CLAIMS = writtenClaims();

// Longer than the delays of opening and closing together: what is to happen has happened.
const SETTLED = 900;

const STANDFIRST = '.standfirst';

describe.each(BROWSERS)('a note in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  const pointed = async (page: Page) => {
    const boxes = await bring(page, PIVOT);
    await restOn(page, boxes);
    return { boxes, note: await noteWith(browser, page, PIVOT_HEADLINE) };
  };

  /** The pivot's note, pinned; the standfirst is in sight above its words. */
  const pressedWords = async (page: Page) => {
    const [box] = await bring(page, PIVOT, 0.4);
    await page.mouse.click((box?.left ?? 0) + 12, ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2);
    const { box: note } = await noteWith(browser, page, PIVOT_HEADLINE);
    return { box: note };
  };

  test('darkens what is behind its words a little while it is open', async () => {
    const page = await openArticle(browser);
    // High in the window: the note opens below the words, and its shadow does not reach them.
    const [words] = await bring(page, PIVOT, 0.2);
    if (!words) throw new Error('the words have no box');
    // Without the line under them.
    const inside = { ...words, right: words.left + 120, bottom: words.bottom - 5 };
    const [rest = 0] = await groundColour(browser, page, inside);
    await restOn(page, [words]);
    await noteWith(browser, page, PIVOT_HEADLINE);
    const [open = 0] = await groundColour(browser, page, inside);
    expect(rest - open).toBeGreaterThan(8);
    expect(rest - open).toBeLessThan(30);
    await page.close();
  });

  test('opens where the pointer rests, and says what happened and how we know', async () => {
    const page = await openArticle(browser);
    const { note } = await pointed(page);
    expect(note).toMatchObject({ verdict: 'Did not happen', kind: 'Forecast' });
    expect(note.text).toContain('On 3 April 2017 Putin and Lukashenko settled');
    expect(note.events.join('\n')).toMatch(/3\s+Apr 2017.*\S/);
    expect(note.foot).toMatch(/^High confidence/);
    expect(note.dates).toMatch(/^Newest source \d+\s\w+\s\d{4}; searched \d+\s\w+\s\d{4}\./);
    await page.close();
  });

  test('folds its sources, whose links open a new tab and tell the other site nothing', async () => {
    const page = await openArticle(browser);
    await pointed(page);
    const links = () =>
      browser.inOverlay(
        page,
        (root) =>
          Array.from(root.querySelectorAll<HTMLAnchorElement>('.note a[href]'), (link) => ({
            scheme: new URL(link.href).protocol,
            target: link.target,
            rel: link.rel,
            href: link.href,
            words: link.textContent,
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
    // Where no archived copy is known, the reader is led to where one may be.
    const archive = open.filter(({ words }) => words === 'look for an archived copy');
    const day = /^https:\/\/web\.archive\.org\/web\/\d{4,8}\/https?:\/\/\S+$/;
    expect(archive.length).toBeGreaterThan(0);
    for (const { href } of archive) expect(href).toMatch(day);
    await pressInOverlay(browser, page, /How we know/);
    await until('no links', async () => (await links())?.length === 0);
    await page.close();
  });

  test('stays while the pointer moves on to it, and closes when the pointer leaves', async () => {
    const page = await openArticle(browser);
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
    const page = await openArticle(browser);
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
    const page = await openArticle(browser);
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

  test('pinned by a press, closes on a press elsewhere, which the page gets too', async () => {
    const page = await openArticle(browser);
    await pressedWords(page);
    const { x, y } = await page.$eval(STANDFIRST, (one) => {
      one.addEventListener('click', () => one.setAttribute('data-pressed', ''), { once: true });
      const { left, top } = one.getBoundingClientRect();
      return { x: left + 4, y: top + 6 };
    });
    // Gone far enough to be no press: words of the page are being selected.
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 200, y + 2, { steps: 4 });
    await page.mouse.up();
    await sleep(SETTLED);
    expect(await noteSeen(browser, page)).toMatchObject({ headline: PIVOT_HEADLINE });
    await page.mouse.click(x, y);
    await noNote(browser, page);
    expect(await page.$eval(STANDFIRST, (one) => one.hasAttribute('data-pressed'))).toBe(true);
    await page.close();
  });

  test('pinned by a press, stays while words in it are selected', async () => {
    const page = await openArticle(browser);
    const { box } = await pressedWords(page);
    await page.mouse.move(box.left + 40, box.top + 70);
    await page.mouse.down();
    await page.mouse.move(box.right + 120, box.top + 90, { steps: 6 });
    await page.mouse.up();
    await sleep(SETTLED);
    expect(await noteSeen(browser, page)).toMatchObject({ headline: PIVOT_HEADLINE });
    await page.close();
  });

  test('gives the focus back to its number when Escape closes it', async () => {
    const page = await openArticle(browser);
    await bring(page, PIVOT);
    await focusNumber(browser, page, 2);
    await noteWith(browser, page, PIVOT_HEADLINE);
    await page.keyboard.press('Enter');
    await until('focus in the note', async () => (await noteSeen(browser, page))?.hasFocus ?? null);
    await page.keyboard.press('Escape');
    await noNote(browser, page);
    expect(await focusSeen(browser, page)).toMatch(/^Note 2: /);
    await page.close();
  });

  test('opens inside the window and never over its own words, wherever they stand', async () => {
    const page = await openArticle(browser);
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
    const page = await openArticle(browser, name === 'chromium' ? { prepare: measureCosts } : {});
    // Low enough for the words of note 1, whose number is pressed below, to be in sight as well.
    const boxes = await bring(page, PIVOT);
    const before = await page.evaluate(() => scrollY);
    await restOn(page, boxes);
    await noteWith(browser, page, PIVOT_HEADLINE);
    await page.keyboard.press('Escape');
    await noNote(browser, page);
    await focusNumber(browser, page, 1);
    await until('a note', () => noteSeen(browser, page));
    await page.keyboard.press('Enter');
    await sleep(200);
    await page.keyboard.press('Escape');
    await noNote(browser, page);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    if (name === 'chromium') expect((await costs(page)).layoutShift).toBe(0);
    await page.close();
  });
});
