import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../../scripts/lib/find-browser.ts';
import { builtExtension, type Launch } from './browsers.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

/**
 * Starts a browser with the built extension before the tests of a block, hands both over, and closes
 * the browser after them. Hooks that need it come after this call.
 */
export function withExtension(
  name: BrowserName,
  launch: Launch,
  take: (browser: TestBrowser, id: string) => void,
  options?: LaunchOptions,
): void {
  let browser: TestBrowser | undefined;
  beforeAll(async () => {
    browser = await launch(options);
    take(browser, await browser.installExtension(builtExtension(name)));
  });
  afterAll(async () => {
    await browser?.close();
  });
}
