import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { openArticle } from '../../tools/browsers/open-article.ts';
import { PIVOT, PIVOT_HEADLINE } from '../../tools/browsers/pivot.ts';
import {
  type Box,
  bring,
  covers,
  noNote,
  noteSeen,
  noteWith,
  restOn,
} from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { STAGES, type Stage } from '../../tools/site/stages.ts';
import { withExtension } from './support/with-extension.ts';

const NUMBER = 2;

/** Where numbers cannot stand beside the words, and show only when the keyboard comes to them. */
const WITHOUT_NUMBERS: readonly Stage[] = ['vertical'];

describe.each(BROWSERS)('a note in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  test.each(STAGES)('opens beside its words, and its number stands there: %s', async (stage) => {
    const page = await openArticle(browser, { page: { stage } });
    if (stage === 'fullscreen') await until('the full screen', () => isFullscreen(page));
    const lines = await until('words in sight', async () => {
      const boxes = await bring(page, PIVOT, 0.4);
      return boxes.every(({ top }) => top > 0) ? boxes : null;
    });
    await restOn(page, stage === 'vertical' ? lines.map(headOf) : lines);
    await noteWith(browser, page, PIVOT_HEADLINE);
    // It may still be growing with what it says.
    const note = await until('a note inside the window', async () => {
      const seen = await noteSeen(browser, page);
      const { width, height } = await page.evaluate(() => ({
        width: innerWidth,
        height: innerHeight,
      }));
      const { left, top, right, bottom } = seen?.box ?? OUTSIDE;
      return left >= 0 && top >= 0 && right <= width && bottom <= height ? seen : null;
    });
    expect(lines.filter((line) => covers(note.box, line))).toEqual([]);
    if (!WITHOUT_NUMBERS.includes(stage)) {
      const number = await browser.inOverlay(page, middleOfNumber, NUMBER);
      const [first] = lines as readonly [Box];
      expect(number?.isOnTop).toBe(true);
      expect(Math.abs((number?.middle ?? 0) - (first.top + first.bottom) / 2)).toBeLessThan(4);
      expect(number?.right).toBeLessThan(Math.min(...lines.map(({ left }) => left)));
    }
    await until('no note', async () => {
      // On the full screen the first one is the browser's own.
      await page.keyboard.press('Escape');
      return stage === 'fullscreen' ? (await noteSeen(browser, page)) === null : true;
    });
    await noNote(browser, page);
    if (stage === 'dialog') {
      expect(await page.$eval('dialog', (dialog) => dialog.matches(':modal'))).toBe(true);
    }
    await page.close();
  });

  test('leaves no number over the page where its words are scrolled away', async () => {
    const page = await openArticle(browser, { page: { stage: 'scroller' } });
    await bring(page, PIVOT, 0.4);
    const seen = () => browser.inOverlay(page, middleOfNumber, NUMBER);
    await until('the number', async () => (await seen())?.isOnTop);
    await page.$eval('main', (main) => main.scrollBy({ top: 500, behavior: 'instant' }));
    await until('no number', async () => (await seen())?.isOnTop === false);
    await page.close();
  });
});

const OUTSIDE: Box = { left: -1, top: -1, right: -1, bottom: -1 };

function isFullscreen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.fullscreenElement !== null);
}

/** Of a column of words, what would be its first line. */
function headOf({ left, top, right }: Box): Box {
  return { left, top, right, bottom: top + 24 };
}

/** Runs with the overlay's shadow root. */
function middleOfNumber(root: ShadowRoot, number: number) {
  const button = root.querySelector(`button[data-number="${number}"]`);
  if (!button) return null;
  const { left, top, right, bottom } = button.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  const isDrawn = right - left > 2;
  const isOnTop = isDrawn && root.elementFromPoint((left + right) / 2, middle) === button;
  return { middle, right, isOnTop };
}
