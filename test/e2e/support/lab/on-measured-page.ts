import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { Launch } from '../../../../tools/browsers/browsers.ts';
import type { TestBrowser } from '../../../../tools/browsers/test-browser.ts';
import type { BrowserName } from '../../../../tools/lib/find-browser.ts';
import { giveBack, takeBrowser } from '../shared-browser.ts';
import { buildMeasures } from './build-measures.ts';

export type Measures = typeof import('./measures.ts');

/** Opens `html` in a window of `width` pixels, where `afterwordBundle` has the measuring code. */
export type OpenMeasured = (html: string, width?: number) => Promise<Page>;

/** Hands over how to open pages that can be measured, in a browser without the extension. */
export function onMeasuredPage(
  name: BrowserName,
  launch: Launch,
  take: (open: OpenMeasured) => void,
): void {
  let browser: TestBrowser | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    const code = await buildMeasures();
    browser = await takeBrowser(name, launch);
    const blank = await browser.newPage();
    page = blank;
    take(async (html, width = 1000) => {
      await blank.setViewport({ width, height: 600 });
      await blank.setContent(`<!doctype html>${html}`);
      await blank.evaluate(code);
      return blank;
    });
  });
  afterAll(async () => {
    await page?.close();
    if (browser) await giveBack(browser);
  });
}
