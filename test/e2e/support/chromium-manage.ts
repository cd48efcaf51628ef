import type { Browser } from 'puppeteer-core';
import { until } from './wait.ts';

/** Turns "site access" to "on all sites it names" or to "on click", in the browser's own page. */
export async function setHostAccess(browser: Browser, id: string, granted: boolean): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(`chrome://extensions/?id=${id}`);
    const change = { extensionId: id, hostAccess: granted ? 'ON_ALL_SITES' : 'ON_CLICK' };
    await page.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`,
    );
  } finally {
    await page.close();
  }
}

/** Ends the service worker, if it runs, and waits until it is gone. */
export async function stopBackground(browser: Browser, id: string): Promise<void> {
  const running = () =>
    browser
      .targets()
      .find(
        (target) =>
          target.type() === 'service_worker' &&
          target.url().startsWith(`chrome-extension://${id}/`),
      );
  await (await running()?.worker())?.close();
  await until('the service worker to end', async () => running() === undefined);
}
