import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension } from '../../tools/browsers/browsers.ts';
import { expectedPaint, paintedOf, writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import { surfaces } from '../../tools/browsers/open-article.ts';
import { PIVOT } from '../../tools/browsers/pivot.ts';
import { bring, noteSeen, restOn } from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { withOptions } from '../../tools/site/page-options.ts';
import { isNewerOverlay, updateExtension, writeOlderExtension } from './support/older-extension.ts';
import { traces } from './support/traces.ts';

const ARTICLE = withOptions(ARTICLE_URL, { ad: 'still' });
const EXPECTED = expectedPaint(writtenClaims());

describe.each(BROWSERS)('pages that are open while the extension changes in %s', (name, launch) => {
  let browser: TestBrowser;
  let folder: string;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launch();
    folder = writeOlderExtension(builtExtension(name));
    await browser.installExtension(folder);
    await browser.manage().watchErrors();
  });

  beforeEach(async () => {
    page = await browser.open(ARTICLE);
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.bringToFront();
    await isMarked();
    return () => page.close();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const isMarked = async () => {
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    await surfaces(browser, page);
  };
  const opensNote = async () => {
    // A page whose scripts began anew just now may have missed a move; a reader moves again.
    await until('a note', async () => {
      await page.mouse.move(2, 2);
      await restOn(page, await bring(page, PIVOT));
      await sleep(800);
      return noteSeen(browser, page);
    });
  };
  const isClear = () =>
    until('a page on which nothing of ours can be seen', async () => {
      const { seen } = await traces(page);
      return seen === 0;
    });
  const expectNoComplaint = async () => {
    expect([...(await browser.manage().errors()), ...complaints]).toEqual([]);
  };

  test('an update puts the new version in the old one’s place, once, and notes open', async () => {
    await opensNote();
    expect(await browser.inOverlay(page, isNewerOverlay, null)).toBe(false);
    updateExtension(folder, builtExtension(name));
    await browser.installExtension(folder);
    await until('the new version', () => browser.inOverlay(page, isNewerOverlay, null));
    await isMarked();
    expect(await traces(page)).toMatchObject({ hosts: 1, sheets: 0 });
    await opensNote();
    await expectNoComplaint();
  });

  test('the extension switched off takes everything with it, and comes back with it', async () => {
    await opensNote();
    await browser.manage().setEnabled(false);
    await isClear();
    await browser.manage().setEnabled(true);
    // Chromium runs nothing in pages that are open already.
    if (name === 'chromium') await page.reload();
    await isMarked();
    await opensNote();
    await expectNoComplaint();
  });

  test('the extension removed takes everything with it', async () => {
    await opensNote();
    await browser.manage().remove();
    await isClear();
    expect(complaints).toEqual([]);
  });
});
