import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestBrowser } from '../tools/browsers/test-browser.ts';
import { eachBrowser } from '../tools/lib/each-browser.ts';
import { ROOT } from '../tools/lib/root.ts';
import { build } from './build.ts';
import { SCREENS } from './store-pictures/screens.ts';
import { ART, takeArt } from './store-pictures/take-art.ts';
import { takePopup } from './store-pictures/take-popup.ts';
import { takeScreen } from './store-pictures/take-screen.ts';

const folder = join(ROOT, 'docs', 'store', 'pictures');

await build();
await rm(folder, { recursive: true, force: true });
await eachBrowser(pictures);
console.log(`The pictures are in ${folder}.`);

async function pictures(browser: TestBrowser): Promise<void> {
  const { name } = browser;
  await mkdir(join(folder, name), { recursive: true });
  const save = async (file: string, png: Uint8Array) => {
    await writeFile(join(folder, name, `${file}.png`), png);
    console.log(`${name}: ${file}.png`);
  };
  for (const screen of SCREENS) await save(screen.file, await takeScreen(browser, screen));
  await save('6-other-site', await takePopup(browser));
  // Only Chrome's and Edge's stores take these.
  if (name === 'chromium') for (const art of ART) await save(art.file, await takeArt(browser, art));
}
