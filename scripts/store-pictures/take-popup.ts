import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { DISCUSSION_URL } from '../../tools/site/site.ts';
import { SCREEN } from './sizes.ts';

const FORUM_STYLE = `body{margin:48px 80px;width:680px;font:17px/1.6 Verdana,"DejaVu Sans",sans-serif;color:#222}
  h1{font-size:30px;line-height:1.25}blockquote{margin:0 0 24px;padding-left:20px;border-left:3px solid #ccc;color:#444}`;

/**
 * The toolbar's popup over a page of another site, as a PNG. Browsers give no picture of their own
 * window, so the popup's picture is laid on the page's, where the toolbar would open it.
 */
export async function takePopup(browser: TestBrowser): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setViewport(SCREEN);
    await page.goto(DISCUSSION_URL);
    // A forum without a style sheet is legible, but nothing to look at.
    await page.addStyleTag({ content: FORUM_STYLE });
    const below = await page.screenshot();
    const opened = await browser.popup(page);
    await opened.waitFor('button');
    const popup = await opened.screenshot();
    await opened.close();
    return await laidOver(page, below, popup);
  } finally {
    await page.close();
  }
}

async function laidOver(page: Page, below: Uint8Array, popup: Uint8Array): Promise<Uint8Array> {
  const source = (png: Uint8Array) =>
    `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  await page.goto('about:blank');
  await page.setContent(`<style>
    body{margin:0;height:100vh;overflow:hidden;background:url(${source(below)}) 0 0/100vw auto}
    img{position:fixed;top:12px;right:32px;border-radius:8px;box-shadow:0 0 0 1px #0003,0 8px 30px #0004}
  </style><img src="${source(popup)}" alt="">`);
  await page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode())));
  return page.screenshot();
}
