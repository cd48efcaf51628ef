import type { Launch } from '../../../tools/browsers/browsers.ts';
import type { TestBrowser } from '../../../tools/browsers/test-browser.ts';
import type { BrowserName } from '../../../tools/lib/find-browser.ts';

/** How long a browser may take to be as new, in milliseconds, before another one takes its place. */
const PATIENCE_MS = 20_000;

const kept = new Map<BrowserName, TestBrowser>();

/**
 * A browser without an extension and with one empty page, started by an earlier file of this worker or
 * now: starting one for each file took a tenth of the time of all tests. Give it back with `giveBack`.
 */
export async function takeBrowser(name: BrowserName, launch: Launch): Promise<TestBrowser> {
  const earlier = kept.get(name);
  kept.delete(name);
  return earlier ?? launch();
}

/**
 * Keeps a browser for the next file if it can be made as new: the extension removed, and with it its
 * storage and what access it was given; every page closed; what sites stored deleted. Else closes it.
 * Firefox is not kept: with another window in the place of the old one, and all data cleared, files of tests
 * that passed alone failed after certain others.
 */
export async function giveBack(browser: TestBrowser): Promise<void> {
  if (!browser.makeAsNew) return browser.close();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const asNew = browser.makeAsNew().then(
    () => true,
    () => false,
  );
  const isAsNew = await Promise.race([asNew, late]);
  clearTimeout(timer);
  if (isAsNew) kept.set(browser.name, browser);
  else await browser.close();
}
