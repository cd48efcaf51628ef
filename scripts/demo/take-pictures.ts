import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BROWSERS, builtExtension } from '../../test/e2e/support/browsers.ts';
import { domSnapshot } from '../../test/e2e/support/dom-snapshot.ts';
import { highlights } from '../../test/e2e/support/highlights.ts';
import type { TestBrowser } from '../../test/e2e/support/test-browser.ts';
import { until } from '../../test/e2e/support/wait.ts';
import { ARTICLE_URL } from '../../test/fixtures/site/article.ts';
import { withOptions } from '../../test/fixtures/site/page-options.ts';
import { openPanel, pointAtClaim } from './act.ts';
import { describePage } from './describe-page.ts';

const URL_SHOWN = withOptions(ARTICLE_URL, { ad: 'still' });

/** Leaves pictures and a part of the report for one browser. Returns whether claims were bound. */
export async function takePictures(
  [name, launch]: (typeof BROWSERS)[number],
  folder: string,
): Promise<boolean> {
  console.log(`${name}: starting …`);
  const browser = await launch();
  try {
    await browser.installExtension(builtExtension(name));
    return await pictures(browser, folder);
  } finally {
    await browser.close();
  }
}

async function pictures(browser: TestBrowser, folder: string): Promise<boolean> {
  const { name } = browser;
  const save = async (what: string, data: Uint8Array) => {
    await writeFile(join(folder, `${name}-${what}.png`), data);
    console.log(`${name}: ${what} → ${name}-${what}.png`);
  };
  console.log(`${name}: opening ${ARTICLE_URL}, served from this machine …`);
  const page = await browser.open(URL_SHOWN);
  await page.bringToFront();
  await page.click('.cookie button');
  const isBound = async () => (await highlights(page)).some(({ name }) => /-claim-/.test(name));
  const bound = await until('claims on the page', isBound).catch(() => false);
  await save('page', await page.screenshot());
  const before = await domSnapshot(page);
  const note = bound && (await pointAtClaim(browser, page));
  if (note) await save('tooltip', await page.screenshot());
  await page.keyboard.press('Escape');
  const panel = bound && (await openPanel(browser, page));
  if (panel) await save('panel', await page.screenshot());
  const popup = await browser.popup(page);
  await popup.waitFor('[role="switch"]');
  await save('popup', await popup.screenshot());
  await popup.close();
  const unchanged = before === (await domSnapshot(page));
  const report = await describePage(browser, page, { note, panel, unchanged });
  await appendFile(join(folder, 'report.txt'), report);
  console.log(report.split('\n\n')[0]);
  return bound;
}
