import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../tools/lib/find-browser.ts';
import { ROOT } from '../tools/lib/root.ts';

const SIZES = [16, 32, 48, 64, 96, 128] as const;
const FOLDER = join(ROOT, 'icons');

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Drawing the icons needs Chromium; please install it.');
const browser = await launch({ executablePath, args: ['--no-sandbox'] });
try {
  const [page = await browser.newPage()] = await browser.pages();
  for (const state of ['on', 'off'] as const) {
    for (const size of SIZES) await draw(page, state, size);
  }
} finally {
  await browser.close();
}
console.log(`Drew ${2 * SIZES.length} icons.`);

async function draw(page: Page, state: 'on' | 'off', size: number): Promise<void> {
  const source = size <= 32 ? `${state}-small.svg` : `${state}.svg`;
  const svg = await readFile(join(FOLDER, source), 'utf8');
  // The Chrome Web Store wants 96 of the 128 pixels used.
  const margin = size === 128 ? 16 : 0;
  const drawn = size - 2 * margin;
  const style = `<style>body{margin:${margin}px}svg{display:block;width:${drawn}px;height:${drawn}px}</style>`;
  await page.setViewport({ width: size, height: size });
  await page.setContent(`${style}${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(join(FOLDER, `${state}-${size}.png`), png);
}
