import type { Page } from 'puppeteer-core';
import type { ExtensionPage } from './test-browser.ts';

/** A page of the extension in Chromium. */
export function chromiumExtensionPage(page: Page): ExtensionPage {
  return {
    evaluate: (run, argument) =>
      page.evaluate(
        `{ const __name = (named) => named; (${run})(document, ${JSON.stringify(argument)}) }`,
      ) as Promise<never>,
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, hidden parts left out
    text: () => page.evaluate(() => document.body.innerText),
    click: (selector) => page.click(selector),
    waitFor: async (selector) => {
      await page.waitForSelector(selector, { timeout: 10_000 });
    },
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}
