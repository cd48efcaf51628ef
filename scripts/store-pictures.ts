import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtExtension } from '../test/e2e/support/browsers.ts';
import { launchChromium } from '../test/e2e/support/chromium.ts';
import { highlights } from '../test/e2e/support/highlights.ts';
import type { TestBrowser } from '../test/e2e/support/test-browser.ts';
import { until } from '../test/e2e/support/wait.ts';
import { ARTICLE_URL } from '../test/fixtures/site/article.ts';
import { type PageOptions, withOptions } from '../test/fixtures/site/page-options.ts';
import { build } from './build.ts';
import { openPanel, pointAtClaim } from './demo/act.ts';
import { ROOT } from './lib/root.ts';

/** Chrome Web Store and Edge take 1280 × 800; Firefox recommends the same shape. */
const SIZE = { width: 1280, height: 800 };

/** The Chrome Web Store's small tile. */
const TILE = { width: 440, height: 280 };

type Act = (browser: TestBrowser, page: Page) => Promise<boolean>;

const PICTURES: readonly (readonly [file: string, look: PageOptions['look'], act: Act])[] = [
  ['1-page', 'light', async () => true],
  ['2-note', 'light', pointAtClaim],
  ['3-who-is-speaking', 'light', openPanel],
  ['4-note-dark', 'dark', pointAtClaim],
];

await build();
const folder = join(ROOT, 'dist', 'store-pictures');
await mkdir(folder, { recursive: true });
const browser = await launchChromium();
try {
  await browser.installExtension(builtExtension('chromium'));
  for (const [file, look, act] of PICTURES) await picture(file, look, act);
  await tile();
} finally {
  await browser.close();
}
console.log(`${PICTURES.length + 1} pictures are in ${folder}.`);

async function picture(file: string, look: PageOptions['look'], act: Act): Promise<void> {
  const page = await browser.open(withOptions(ARTICLE_URL, { ad: 'still', look }));
  await page.setViewport(SIZE);
  await page.bringToFront();
  await page.click('.cookie button');
  await until('marks', async () => (await highlights(page)).length > 0);
  if (!(await act(browser, page))) throw new Error(`${file}: the overlay did not open`);
  await writeFile(join(folder, `${file}.png`), await page.screenshot());
  await page.close();
}

async function tile(): Promise<void> {
  const sign = await readFile(join(ROOT, 'icons', 'on.svg'), 'utf8');
  const page = await browser.newPage();
  await page.setViewport(TILE);
  await page.setContent(`<style>
    body{margin:0;height:280px;background:#FBF8F1;color:#1F1B15;display:grid;place-content:center;justify-items:center;gap:18px;font:26px Georgia,"Noto Serif",serif}
    svg{width:84px;height:84px}</style>${sign}<span>What happened afterwards</span>`);
  await writeFile(join(folder, 'tile-440x280.png'), await page.screenshot());
  await page.close();
}
