import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS_WITH_FONTS } from '../../tools/browsers/browsers.ts';
import { openArticle } from '../../tools/browsers/open-article.ts';
import { PIVOT, PIVOT_HEADLINE } from '../../tools/browsers/pivot.ts';
import {
  type Box,
  bring,
  covers,
  noteWith,
  pressInOverlay,
  restOn,
} from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { withExtension } from './support/with-extension.ts';
import { wordsUnder } from './support/words-under.ts';

/** In CSS pixels: a window with a margin, and the narrowest screen that is promised. */
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };
const TABS = ['who', 'claims', 'timeline', 'about'];

/** What is drawn where must not hang on how wide the letters of a machine are. */
describe.each(BROWSERS_WITH_FONTS)(
  'our surfaces in %s with the fonts: %s',
  (name, fonts, launch) => {
    let browser: TestBrowser;

    withExtension(
      name,
      launch,
      (started) => {
        browser = started;
      },
      { fonts },
    );

    const article = (size: typeof WIDE) =>
      openArticle(browser, { prepare: (page) => page.setViewport(size) });

    test('numbers stand beside the lines of their words, on no word and not on each other', async () => {
      const page = await article(WIDE);
      const boxes = await bring(page, PIVOT);
      const numbers = await until('numbers in sight', async () => {
        const seen = await browser.inOverlay(page, numbersInSight, null);
        return seen && seen.length > 3 ? seen : null;
      });
      for (const [index, { box, label }] of numbers.entries()) {
        expect(await wordsUnder(page, box), label).toEqual([]);
        const others = numbers.filter((_, other) => other !== index);
        const under = others.filter((other) => covers(box, other.box));
        expect(
          under.map((other) => other.label),
          label,
        ).toEqual([]);
      }
      const own = numbers.find(({ label }) => label === '2');
      const [line] = boxes as [Box];
      const middle = own && (own.box.top + own.box.bottom) / 2;
      expect(middle).toBeGreaterThan(line.top - 4);
      expect(middle).toBeLessThan(line.bottom + 4);
      await page.close();
    });

    test.each([WIDE, NARROW])(
      'a note is inside the window and shows all of its words: %o',
      async (size) => {
        const page = await article(size);
        const boxes = await bring(page, PIVOT, 0.15);
        await restOn(page, boxes);
        const { box } = await noteWith(browser, page, PIVOT_HEADLINE);
        await pressInOverlay(browser, page, /How we know/);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(size.width);
        expect(box.bottom).toBeLessThanOrEqual(size.height + 0.5);
        expect(await browser.inOverlay(page, cutOff, '.note')).toEqual([]);
        await page.close();
      },
    );

    test.each([WIDE, NARROW])('no tab of the panel is wider than the panel: %o', async (size) => {
      const page = await article(size);
      await pressInOverlay(browser, page, /^Who is speaking\?/);
      for (const tab of TABS) {
        await until(`the tab ${tab}`, () => browser.inOverlay(page, openTab, tab));
        await rest(page);
        expect(await browser.inOverlay(page, cutOff, '.panel'), tab).toEqual([]);
        const panel = await browser.inOverlay(page, boxOf, '.panel');
        expect(panel?.left, tab).toBeGreaterThanOrEqual(0);
        expect(panel?.right, tab).toBeLessThanOrEqual(size.width);
      }
      await page.close();
    });
  },
);

function rest(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** These run with the overlay's shadow root. */
function numbersInSight(root: ShadowRoot): { label: string; box: Box }[] {
  const height = root.ownerDocument.defaultView?.innerHeight ?? 0;
  const buttons = Array.from(root.querySelectorAll('[data-number]'));
  return buttons
    .map((button) => {
      // Its letters, and not what is added for a pointer.
      const range = root.ownerDocument.createRange();
      range.selectNodeContents(button);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { label: button.textContent ?? '', box: { left, top, right, bottom }, button };
    })
    .filter(({ button }) => button.getBoundingClientRect().width > 1)
    .filter(({ box }) => box.top >= 0 && box.bottom <= height)
    .map(({ label, box }) => ({ label, box }));
}

function boxOf(root: ShadowRoot, selector: string): Box | null {
  const box = root.querySelector(selector)?.getBoundingClientRect();
  return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
}

function openTab(root: ShadowRoot, tab: string): boolean {
  const button = root.querySelector<HTMLElement>(`#aw-tab-${tab}`);
  if (button?.getAttribute('aria-selected') === 'true') return true;
  button?.click();
  return false;
}

/** Elements of which letters end beyond the surface's own edge, or are clipped by one of its parts. */
function cutOff(root: ShadowRoot, selector: string): string[] {
  const surface = root.querySelector(selector);
  if (!surface) return [`no ${selector}`];
  const view = root.ownerDocument.defaultView as Window;
  const edge = surface.getBoundingClientRect();
  const found: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(surface, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement as Element;
    const style = view.getComputedStyle(parent);
    if (!node.nodeValue?.trim() || style.clipPath !== 'none' || style.visibility !== 'visible')
      continue;
    const range = root.ownerDocument.createRange();
    range.selectNodeContents(node);
    for (const box of Array.from(range.getClientRects())) {
      if (box.width === 0) continue;
      const isOutside = box.left < edge.left - 1 || box.right > edge.right + 1;
      const isClipped =
        style.overflowX !== 'visible' && parent.scrollWidth > parent.clientWidth + 1;
      if (isOutside || isClipped) found.push(node.nodeValue.trim().slice(0, 60));
    }
  }
  return [...new Set(found)];
}
