import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { openArticle } from '../../tools/browsers/open-article.ts';
import { PIVOT, PIVOT_HEADLINE } from '../../tools/browsers/pivot.ts';
import {
  type Box,
  bring,
  noNote,
  noteSeen,
  noteWith,
  pressInOverlay,
} from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import type { PageOptions } from '../../tools/site/page-options.ts';
import { withExtension } from './support/with-extension.ts';
import { wordsUnder } from './support/words-under.ts';

const SCREEN = { width: 320, height: 640 };

describe.each(BROWSERS)('on a narrow touch screen in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(
    name,
    launch,
    (started) => {
      browser = started;
    },
    { touch: true },
  );

  // Puppeteer cannot emulate a mobile viewport in Firefox; its touches are real all the same.
  const screen = name === 'chromium' ? { ...SCREEN, isMobile: true, hasTouch: true } : SCREEN;
  const article = (options: Partial<PageOptions> = {}) =>
    openArticle(browser, { page: options, prepare: (page) => page.setViewport(screen) });
  const tapped = async (page: Page) => {
    const [box] = (await bring(page, PIVOT, 0.2)) as [Box];
    await page.touchscreen.tap(box.left + 12, (box.top + box.bottom) / 2);
    await noteWith(browser, page, PIVOT_HEADLINE);
    return until('a sheet at the bottom', async () => {
      const note = await noteSeen(browser, page);
      return note && Math.abs(note.box.bottom - SCREEN.height) < 1 ? note : null;
    });
  };

  test('a note is a sheet at the bottom, with targets for a thumb', async () => {
    const page = await article();
    const note = await tapped(page);
    // A browser may keep room for a scrollbar.
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect(note.box).toMatchObject({ left: 0, right: width });
    // The sheet may cover the words, so it quotes them.
    expect(note.text).toMatch(new RegExp(`^${PIVOT} ]`));
    expect(await browser.inOverlay(page, tooSmall, null)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    await page.close();
  });

  test('the sheet is pulled away by its handle, and the page behind it stays', async () => {
    const page = await article();
    const { box } = await tapped(page);
    const before = await page.evaluate(() => scrollY);
    await drag(page, { x: 160, y: box.top + 10 }, 40, 600);
    expect(await noteSeen(browser, page)).not.toBeNull();
    await drag(page, { x: 160, y: box.top + 10 }, 160, 200);
    await noNote(browser, page);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.close();
  });

  test('a swipe over its text scrolls the text, and neither sheet nor page', async () => {
    const page = await article();
    const { box } = await tapped(page);
    const before = await page.evaluate(() => scrollY);
    await drag(page, { x: 160, y: box.top + 300 }, -120, 200);
    await drag(page, { x: 160, y: box.top + 200 }, 200, 200);
    const after = await noteSeen(browser, page);
    expect(after?.box.top).toBe(box.top);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.close();
  });

  test('the sheet closes by its button and by a tap beside it', async () => {
    const page = await article();
    await tapped(page);
    await pressInOverlay(browser, page, /^Close$/);
    await noNote(browser, page);
    const { box } = await tapped(page);
    await page.touchscreen.tap(4, box.top - 30);
    await noNote(browser, page);
    await page.close();
  });

  test('the dagger is seen beside the byline, on no word, and opens the disclaimer', async () => {
    const page = await article();
    const dagger = await browser.inOverlay(page, daggerOf, null);
    if (!dagger) throw new Error('expected a dagger');
    expect(dagger.right - dagger.left).toBeGreaterThan(4);
    expect(await wordsUnder(page, dagger)).toEqual([]);
    // To its right, on what is added for a thumb.
    await page.touchscreen.tap(dagger.right + 14, (dagger.top + dagger.bottom) / 2 + 12);
    await until('the disclaimer', async () =>
      (await noteSeen(browser, page))?.label.includes('disclaimer'),
    );
    await page.close();
  });

  test.each(['usual', 'long', 'link', 'image'] as const)(
    'the chip stands on no word of a headline that is: %s',
    async (headline) => {
      const page = await article({ headline });
      const chip = await browser.inOverlay(page, boxOfChip, null);
      if (!chip) throw new Error('expected a chip');
      expect(await wordsUnder(page, chip)).toEqual([]);
      await page.close();
    },
  );
});

/** Moves a finger by `down` pixels in so many milliseconds. */
async function drag(page: Page, { x, y }: { x: number; y: number }, down: number, ms: number) {
  const steps = 8;
  await page.touchscreen.touchStart(x, y);
  for (let step = 1; step <= steps; step += 1) {
    await new Promise((resolve) => setTimeout(resolve, ms / steps));
    await page.touchscreen.touchMove(x, y + (down * step) / steps);
  }
  await page.touchscreen.touchEnd();
}

/** These run with the overlay's shadow root. */
function tooSmall(root: ShadowRoot) {
  return Array.from(root.querySelectorAll('.note button'), (button) => ({
    words: button.getAttribute('aria-label') ?? button.textContent,
    width: Math.round(button.getBoundingClientRect().width),
    height: Math.round(button.getBoundingClientRect().height),
  })).filter(({ width, height }) => width < 44 || height < 44);
}

function daggerOf(root: ShadowRoot): Box | null {
  const button = root.querySelector('.dagger button');
  if (!button) return null;
  const { left, top, right, bottom } = button.getBoundingClientRect();
  return { left, top, right, bottom };
}

function boxOfChip(root: ShadowRoot): Box | null {
  const chip = root.querySelector('.chip');
  if (!chip) return null;
  const { left, top, right, bottom } = chip.getBoundingClientRect();
  return { left, top, right, bottom };
}
