import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import { highlights } from '../../tools/browsers/highlights.ts';
import { surfaces } from '../../tools/browsers/open-article.ts';
import { PIVOT_HEADLINE } from '../../tools/browsers/pivot.ts';
import { noteWith, restOn } from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { withOptions } from '../../tools/site/page-options.ts';
import { withExtension } from './support/with-extension.ts';

const WORDS = 'is on the brink of pivoting his country';
/** What tells the kinds apart where no colour may. */
const STYLES: Readonly<Record<string, string>> = {
  fact: 'solid',
  forecast: 'dashed',
  opinion: 'dotted',
  'loaded-term': 'dotted',
  quotation: 'double',
  disclaimer: 'solid',
};

describe.each(BROWSERS)('in forced colours, marks in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(
    name,
    launch,
    (started) => {
      browser = started;
    },
    { forcedColours: true },
  );

  const article = async () => {
    const page = await browser.open(withOptions(ARTICLE_URL, { ad: 'still' }));
    await page.bringToFront();
    await page.click('.cookie button');
    await surfaces(browser, page);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    return page;
  };

  test('are lines that differ in shape, and never blocks over the words', async () => {
    const page = await article();
    const drawn = (await browser.inOverlay(page, readUnderlines, null)) ?? [];
    if (name === 'firefox') {
      // Its own highlights stay lines there.
      expect(drawn).toEqual([]);
      expect((await highlights(page)).length).toBeGreaterThan(5);
    } else {
      expect(await highlights(page)).toEqual([]);
      expect(drawn.length).toBeGreaterThanOrEqual(writtenClaims().length);
      for (const { kind, style } of drawn)
        expect(`${kind} ${style}`).toBe(`${kind} ${STYLES[kind]}`);
    }
    await page.close();
  });

  test('stand right under their words', async () => {
    const page = await article();
    const [line] = await linesOf(page);
    if (!line) throw new Error(`expected the words: ${WORDS}`);
    if (name === 'chromium') {
      const drawn = (await browser.inOverlay(page, readUnderlines, null)) ?? [];
      const under = drawn.filter(
        ({ left, right, top }) =>
          left <= line.left + 1 && right >= line.right - 1 && Math.abs(top - line.bottom) < 4,
      );
      expect(under.map(({ kind }) => kind)).toEqual(['forecast']);
    }
    await restOn(page, [line]);
    await noteWith(browser, page, PIVOT_HEADLINE);
    await page.close();
  });
});

/** Boxes of the words, line by line, in the middle of the window. */
function linesOf(page: Page) {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return Array.from(range.getClientRects(), ({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
    }
    return [];
  }, WORDS);
}

/** Runs with the overlay's shadow root. */
function readUnderlines(root: ShadowRoot) {
  return Array.from(root.querySelectorAll('.underline'), (line) => {
    const { left, right, top } = line.getBoundingClientRect();
    const kind = line.className.replace('underline ', '');
    return { kind, style: getComputedStyle(line).borderTopStyle, left, right, top };
  });
}
