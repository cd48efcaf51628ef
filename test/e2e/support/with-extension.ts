import { afterAll, beforeAll } from 'vitest';
import { builtExtension, type Launch } from '../../../tools/browsers/browsers.ts';
import type { LaunchOptions, TestBrowser } from '../../../tools/browsers/test-browser.ts';
import type { BrowserName } from '../../../tools/lib/find-browser.ts';
import { giveBack, takeBrowser } from './shared-browser.ts';

/**
 * Hands over a browser with the built extension before the tests of a block. Hooks that need it come
 * after this call. A browser with options is started for the block and closed after it; one without
 * serves one file after the other, as new for each.
 */
export function withExtension(
  name: BrowserName,
  launch: Launch,
  take: (browser: TestBrowser, id: string) => void,
  options?: LaunchOptions,
): void {
  const install = async (browser: TestBrowser) =>
    take(browser, await browser.installExtension(builtExtension(name)));
  withBrowser(name, launch, install, options);
}

/** The same, with no extension installed yet. */
export function withBrowser(
  name: BrowserName,
  launch: Launch,
  take: (browser: TestBrowser) => void | Promise<void>,
  options?: LaunchOptions,
): void {
  let browser: TestBrowser | undefined;
  beforeAll(async () => {
    browser = await (options ? launch(options) : takeBrowser(name, launch));
    await take(browser);
  });
  afterAll(async () => {
    if (browser) await (options ? browser.close() : giveBack(browser));
  });
}
