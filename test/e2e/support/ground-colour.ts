import type { Page } from 'puppeteer-core';
import type { Box } from '../../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../../tools/browsers/test-browser.ts';

/** The colour that most of a box on the page has as the browser paints it: what is behind its words. Channels 0 to 255. */
export async function groundColour(
  browser: TestBrowser,
  page: Page,
  { left, top, right, bottom }: Box,
): Promise<readonly number[]> {
  // A clip is of the document, boxes are of the window.
  const [x, y] = await page.evaluate(() => [scrollX, scrollY] as const);
  const clip = { x: left + x, y: top + y, width: right - left, height: bottom - top };
  // Beyond the window the browser sets another window's size, and the pointer leaves: a note closes.
  const png = await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  const reader = await browser.newPage();
  try {
    return await reader.evaluate(commonest, png);
  } finally {
    await reader.close();
    await page.bringToFront();
  }
}

/** Runs in a page of its own. */
async function commonest(png: string): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const { data = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {};
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return (most?.[0] ?? '').split(',').map(Number);
}
