import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { noteSeen } from '../tools/browsers/reader.ts';
import { storeSetting } from '../tools/browsers/store-setting.ts';
import type { TestBrowser } from '../tools/browsers/test-browser.ts';
import { until } from '../tools/browsers/wait.ts';
import { eachBrowser } from '../tools/lib/each-browser.ts';
import { ROOT } from '../tools/lib/root.ts';
import { ARTICLE_URL } from '../tools/site/article.ts';
import { withOptions } from '../tools/site/page-options.ts';
import { build } from './build.ts';
import { galleryPage } from './gallery/gallery-page.ts';
import { PICTURES, type Picture } from './gallery/pictures.ts';

const folder = join(ROOT, 'gallery');

await build();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const taken: string[] = [];
await eachBrowser(async (browser) => {
  let language = 'en';
  for (const picture of PICTURES) {
    if (picture.only && picture.only !== browser.name) continue;
    const wanted = picture.language ?? 'en';
    if (wanted !== language) await storeSetting(browser, 'language', wanted);
    language = wanted;
    taken.push(await take(browser, picture));
  }
});
await writeFile(join(folder, 'index.html'), galleryPage(PICTURES, taken));
console.log(`${taken.length} pictures and index.html are in ${folder}.`);

/** Takes one picture and returns its file's name. */
async function take(browser: TestBrowser, picture: Picture): Promise<string> {
  const file = `${picture.file}-${browser.name}.png`;
  const page = await browser.newPage();
  await picture.prepare?.(page);
  await page.goto(withOptions(ARTICLE_URL, { ad: 'still', ...picture.page }));
  await page.bringToFront();
  await browser.look(page, picture.look ?? 'light');
  await page.click('.cookie button');
  await until('surfaces', () =>
    browser.inOverlay(page, (root) => root.querySelector('.numbers') !== null, null),
  );
  const shot = picture.act ? await picture.act(browser, page) : null;
  await settle(browser, page);
  await writeFile(join(folder, file), shot ?? (await page.screenshot()));
  await page.close();
  console.log(file);
  return file;
}

/** A note that is fading in would blur the picture. */
async function settle(browser: TestBrowser, page: Page): Promise<void> {
  await noteSeen(browser, page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
}
