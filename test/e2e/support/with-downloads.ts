import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { builtExtension, type Launch } from '../../../tools/browsers/browsers.ts';
import type { TestBrowser } from '../../../tools/browsers/test-browser.ts';
import type { BrowserName } from '../../../tools/lib/find-browser.ts';

/**
 * Starts a browser with the built extension before the tests of a block, which saves files into a folder
 * without a question; hands both over, and removes both after them. `each` does so for each test, so that one which is
 * tried once more does not find what it wrote before.
 */
export function withDownloads(
  name: BrowserName,
  launch: Launch,
  take: (browser: TestBrowser, downloads: string) => void,
  times: 'once' | 'each' = 'once',
): void {
  const [before, after] = times === 'each' ? [beforeEach, afterEach] : [beforeAll, afterAll];
  let browser: TestBrowser | undefined;
  let downloads: string;
  before(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'afterword-downloads-'));
    browser = await launch({ downloads });
    await browser.installExtension(builtExtension(name));
    take(browser, downloads);
  });
  after(async () => {
    await browser?.close();
    await rm(downloads, { recursive: true, force: true });
  });
}
