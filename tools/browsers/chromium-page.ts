import type { KeyInput, Page } from 'puppeteer-core';
import { accessibleNodes } from './chromium-accessible.ts';
import { setLook } from './chromium-look.ts';
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
      await page.waitForSelector(selector, { timeout: 20_000 });
    },
    run: async (script) => {
      await page.evaluate(script);
    },
    press: async (key, shift = false) => {
      if (shift) await page.keyboard.down('Shift');
      // Puppeteer names keys as the platform does.
      await page.keyboard.press(key as KeyInput);
      if (shift) await page.keyboard.up('Shift');
    },
    look: (look) => setLook(page, look),
    accessible: async () => {
      const session = await page.createCDPSession();
      const nodes = await accessibleNodes(session, () => true);
      await session.detach();
      return nodes;
    },
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}
