import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BROWSERS } from '../tools/browsers/browsers.ts';
import { findBrowser } from '../tools/lib/find-browser.ts';
import { ROOT } from '../tools/lib/root.ts';
import { needBrowsers } from '../tools/lib/system-needs.ts';
import { build } from './build.ts';
import { showInWindow } from './demo/show-in-window.ts';
import { takePictures } from './demo/take-pictures.ts';

const options = new Set(process.argv.slice(2));
const output = join(ROOT, 'demo-output');

console.log('Looking for a browser …');
const found = BROWSERS.some(([name]) => findBrowser(name) !== null);
needBrowsers(found ? [] : ['chromium']);
const present = BROWSERS.filter(([name]) => findBrowser(name) !== null);
if (present.length === 0) {
  console.error('The demo needs Chromium (or Chrome) or Firefox; please install one.');
  process.exit(1);
}

if (options.has('--no-build')) {
  console.log('Taking dist/ as it is …');
} else {
  console.log('Building the extension …');
  await build();
}

if (!hasDisplay() || options.has('--headless')) {
  console.log('Without a window: the browsers run unseen and leave pictures.');
  await leavePictures();
} else {
  const shown = await showInWindow(present).catch((error: unknown) => error);
  if (shown instanceof Error) {
    console.log(`No window could be opened (${shown.message}); pictures are taken instead.`);
    await leavePictures();
  }
}

async function leavePictures(): Promise<void> {
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  for (const browser of present) {
    try {
      await takePictures(browser, output);
    } catch (error) {
      console.error(
        `The demo failed in ${browser[0]}: ${error instanceof Error ? error.message : error}`,
      );
      process.exitCode = 1;
    }
  }
  console.log(`Pictures and report.txt are in ${output}.`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
