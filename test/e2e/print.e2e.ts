import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import { openArticle, surfaces } from '../../tools/browsers/open-article.ts';
import { PIVOT_HEADLINE } from '../../tools/browsers/pivot.ts';
import { noteSeen } from '../../tools/browsers/reader.ts';
import { storeSetting } from '../../tools/browsers/store-setting.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { ARTICLE_URL, readArticle } from '../../tools/site/article.ts';
import { readPdf } from './support/read-pdf.ts';
import { withExtension } from './support/with-extension.ts';

const CLAIMS = writtenClaims();
/** Where the files are left to be looked at; nowhere without. */
const KEPT = process.env.AFTERWORD_PDFS;

describe.each(BROWSERS)('printing in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  const print = async (page: Page, what: string) => {
    const data = await page.pdf({ format: 'A4' });
    if (KEPT) writeFileSync(join(KEPT, `${name}-${what}.pdf`), data);
    return readPdf(data);
  };
  /** A note can only be drawn whole when its details are there, as the printed ones need. */
  const withDetails = async (page: Page) => {
    await browser.pressKeys(page, 'Alt+Shift+J');
    await until('a whole note', async () => {
      const note = await noteSeen(browser, page);
      return note !== null && note.events.length + note.text.length > 200;
    });
    await page.keyboard.press('Escape');
  };

  test('leaves the page alone where the reader does not want notes on paper', async () => {
    const page = await openArticle(browser);
    await withDetails(page);
    const noted = await print(page, 'off');
    const bare = await browser.newPage();
    await storeSetting(browser, 'everywhere', false);
    await bare.goto(`${ARTICLE_URL}?ad=still`);
    await bare.bringToFront();
    await bare.click('.cookie button');
    const alone = await print(bare, 'bare');
    await storeSetting(browser, 'everywhere', true);
    expect(noted).toEqual(alone);
    await bare.close();
    await page.close();
  });

  test('prints marked words, their numbers, a key and the notes where she does, and then the page is as before', async () => {
    await storeSetting(browser, 'printNotes', true);
    const page = await openArticle(browser);
    await withDetails(page);
    const { text, small, paths, pages } = await print(page, 'on');
    const { headline, paragraphs, disclaimer } = readArticle();
    const plain = (words: string) => words.replace(/\s+/g, '').replace(/[\d†]/g, '');
    const printed = plain(text);
    for (const words of [headline, ...paragraphs.map(({ text: one }) => one), disclaimer])
      expect(printed).toContain(plain(words));
    expect(text).toContain('Key to the marks');
    expect(text).toContain(PIVOT_HEADLINE);
    expect(text).toMatch(/Did not happen/);
    expect(new Set(small)).toEqual(new Set([...CLAIMS.map((_, at) => String(at + 1)), '†']));
    // At least a line for each claim, and more where words go on to the next line.
    expect(paths).toBeGreaterThan(CLAIMS.length);
    expect(pages).toBeGreaterThan(5);
    await surfaces(browser, page);
    expect(await page.evaluate(() => document.querySelector('[data-printing]'))).toBeNull();
    await page.close();
    await storeSetting(browser, 'printNotes', false);
  });
});
