import { BROWSERS, builtExtension } from '../browsers/browsers.ts';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { findBrowser } from './find-browser.ts';

/** Starts each browser in turn with the built extension, for taking pictures; says which is not here. */
export async function eachBrowser(use: (browser: TestBrowser) => Promise<void>): Promise<void> {
  for (const [name, launch] of BROWSERS) {
    if (!findBrowser(name)) {
      console.log(`${name} is not here: its pictures are left out.`);
      continue;
    }
    const browser = await launch();
    try {
      await browser.installExtension(builtExtension(name));
      await use(browser);
    } finally {
      await browser.close();
    }
  }
}
