import type { Viewport } from 'puppeteer-core';
import type { BrowserName } from '../../tools/lib/find-browser.ts';

/** Pixels of a screenshot: the Chrome Web Store and Edge take 1280 × 800, Firefox advises that shape. */
export const SCREEN = { width: 1280, height: 800 } as const;

// Listings show pictures at half their size, so text is drawn as large as it can be: on a page that is
// narrower than this, the chip beside the headline folds into its sign.
const PAGE_WIDTH = 1152;

/** The same pixels for the article. */
export const VIEWPORTS: Readonly<Record<BrowserName, Viewport>> = {
  chromium: {
    width: PAGE_WIDTH,
    height: (SCREEN.height * PAGE_WIDTH) / SCREEN.width,
    deviceScaleFactor: SCREEN.width / PAGE_WIDTH,
  },
  // Firefox draws dashes pale where a page's pixel is not a whole number of device pixels.
  firefox: SCREEN,
};
