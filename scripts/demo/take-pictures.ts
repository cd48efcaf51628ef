import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BROWSERS, builtExtension } from '../../tools/browsers/browsers.ts';
import { domSnapshot } from '../../tools/browsers/dom-snapshot.ts';
import { highlights } from '../../tools/browsers/highlights.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { withOptions } from '../../tools/site/page-options.ts';
import { openPanel, pointAtClaim } from './act.ts';
import { describePage } from './describe-page.ts';

const URL_SHOWN = withOptions(ARTICLE_URL, { ad: 'still' });

/**
 * Leaves a picture of each step of the main job in one browser, and a part of the report. Throws at
 * the first step that did not happen, saying which.
 */
export async function takePictures(
  [name, launch]: (typeof BROWSERS)[number],
  folder: string,
): Promise<void> {
  console.log(`${name}: starting …`);
  const browser = await launch();
  try {
    await browser.installExtension(builtExtension(name));
    await pictures(browser, folder);
  } finally {
    await browser.close();
  }
}

async function pictures(browser: TestBrowser, folder: string): Promise<void> {
  const { name } = browser;
  const save = async (what: string, data: Uint8Array) => {
    await writeFile(join(folder, `${name}-${what}.png`), data);
    console.log(`${name}: ${what} → ${name}-${what}.png`);
  };
  const step = async (what: string, act: () => Promise<unknown>) => {
    await act().catch((error: unknown) => {
      throw new Error(`${what} (${error instanceof Error ? error.message : error})`);
    });
  };
  console.log(`${name}: opening ${ARTICLE_URL}, served from this machine …`);
  const page = await browser.open(URL_SHOWN);
  await page.bringToFront();
  await page.click('.cookie button');
  await step('no claim was marked on the page', () => until('claims', () => areMarked(page)));
  await save('page', await page.screenshot());
  const before = await domSnapshot(page);
  await step('no note opened at a claim', () => pointAtClaim(browser, page));
  await save('tooltip', await page.screenshot());
  await page.keyboard.press('Escape');
  await step('no panel said who is speaking', () => openPanel(browser, page));
  await save('panel', await page.screenshot());
  await step('the toolbar’s popup did not open', async () => {
    const popup = await browser.popup(page);
    await popup.waitFor('[role="switch"]');
    await save('popup', await popup.screenshot());
    await popup.close();
  });
  if (before !== (await domSnapshot(page))) throw new Error('nodes of the page were changed');
  const report = await describePage(browser, page);
  await appendFile(join(folder, 'report.txt'), report);
  console.log(report.split('\n\n')[0]);
}

async function areMarked(page: Page): Promise<boolean> {
  return (await highlights(page)).some(({ name }) => /-claim-/.test(name));
}
