import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension } from '../../tools/browsers/browsers.ts';
import { type LeftBehind, leftBehind } from '../../tools/browsers/left-behind.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { withOptions } from '../../tools/site/page-options.ts';
import { OTHER_URL } from '../../tools/site/site.ts';

// Long enough for a second stage to start, were there one.
const QUIET_TIME = 1500;

describe.each(BROWSERS)('an uncovered page in %s', (name, launch) => {
  // Only Chromium tells what a page holds; what the first stage could leave is also read in the bundle.
  test.runIf(name === 'chromium')(
    'is left without a node, listener or observer of ours',
    async () => {
      const browser = await launch();
      const held = async (url: string): Promise<LeftBehind> => {
        const page = await browser.open(withOptions(url, { ad: 'still' }));
        await page.bringToFront();
        await sleep(QUIET_TIME);
        const left = await leftBehind(page);
        await page.close();
        return left;
      };
      try {
        const without = await held(OTHER_URL);
        await browser.installExtension(builtExtension(name));
        expect(await held(OTHER_URL)).toEqual({ ...without, observers: 0 });
        // That all three are seen where they are.
        const covered = await held(ARTICLE_URL);
        expect(covered.nodes).toBeGreaterThan(without.nodes);
        expect(covered.listeners).toBeGreaterThan(without.listeners);
        expect(covered.observers).toBeGreaterThan(0);
      } finally {
        await browser.close();
      }
    },
  );
});
