import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { BROWSERS, builtExtension } from '../../tools/browsers/browsers.ts';
import { expectedPaint, paintedOf, writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { withOptions } from '../../tools/site/page-options.ts';
import { COPY_URL } from '../../tools/site/site.ts';
import { pressButton, pressSwitch } from './support/press-switch.ts';
import { readStorage } from './support/storage.ts';
import { NO_TRACES, traces } from './support/traces.ts';

const ARTICLE = withOptions(ARTICLE_URL, { ad: 'still' });
const EXPECTED = expectedPaint(writtenClaims());

describe.each(BROWSERS)('a browser that is started again: %s', (name, launch) => {
  let browser: TestBrowser;
  let profile: string;

  const start = () => launch({ home: { profile, extension: builtExtension(name) } });
  const isMarked = async (page: Page) => {
    await page.bringToFront();
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
  };

  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'afterword-home-'));
    browser = await start();
    const page = await browser.open(COPY_URL);
    await browser.manage().answerAccess('https://copies.example/*', true, async () => {
      const popup = await browser.popup(page);
      await pressButton(popup, /More switches/);
      await pressSwitch(popup, /copies on copies/);
    });
    await until('the wish to be stored', async () =>
      /copies\.example/.test(JSON.stringify(await readStorage(browser, 'local'))),
    );
    await browser.close();
    browser = await start();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('a site that the reader opted in to is still looked at without a click', async () => {
    const page = await browser.open(COPY_URL);
    await isMarked(page);
    await page.close();
  });

  test('a private window gets its notes, keeps its switches to itself and leaves nothing stored', async () => {
    await browser.manage().allowPrivate();
    const open = await browser.open(ARTICLE);
    const page = await browser.openPrivate(ARTICLE);
    onTestFinished(() => page.close().catch(() => undefined));
    await isMarked(page);
    const popup = await browser.popup(page);
    await pressSwitch(popup, /this page/);
    await until('no notes', async () => (await traces(page)).hosts === 0);
    await popup.close();
    await page.reload();
    expect(await traces(page)).toEqual(NO_TRACES);

    await open.reload();
    await isMarked(open);
    expect(JSON.stringify(await readStorage(browser, 'local'))).not.toContain('theduran');
    expect(JSON.stringify(await readStorage(browser, 'sync'))).not.toContain('theduran');
    await page.close();
    await until('the private pages to be forgotten', async () => {
      const session = JSON.stringify(await readStorage(browser, 'session'));
      return !session.includes('theduran');
    });
    await open.close();
  });
});
