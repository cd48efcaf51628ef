import type { Page } from 'puppeteer-core';
import { PIVOT } from '../../tools/browsers/pivot.ts';
import { bring, noteSeen, pressInOverlay, restOn } from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import type { PageOptions } from '../../tools/site/page-options.ts';

/** One picture of the article for the stores' listings. */
export interface Screen {
  readonly file: string;
  readonly look: PageOptions['look'];
  /** What a reader does before it is taken. */
  act?(browser: TestBrowser, page: Page): Promise<void>;
}

type Act = NonNullable<Screen['act']>;

const SWEDEN_FINLAND = 'Sweden and Finland potentially joining NATO in the future';

/** A note stands below its words when these are near the top. */
const noteOn =
  (words: string): Act =>
  async (browser, page) => {
    await restOn(page, await bring(page, words, 0.2));
    await until('a note', () => noteSeen(browser, page));
  };
const pressed =
  (...names: readonly RegExp[]): Act =>
  async (browser, page) => {
    for (const name of names) await pressInOverlay(browser, page, name);
    await page.mouse.move(1, 1);
  };
const WHO = /^Who is speaking\?$/;

/** What the listings show, in their order; the popup is the last picture, and taken elsewhere. */
export const SCREENS: readonly Screen[] = [
  { file: '1-page', look: 'light' },
  { file: '2-note', look: 'light', act: noteOn(PIVOT) },
  { file: '3-who-is-speaking', look: 'light', act: pressed(WHO) },
  { file: '4-claims', look: 'light', act: pressed(WHO, /^Claims/) },
  { file: '5-note-dark', look: 'dark', act: noteOn(SWEDEN_FINLAND) },
];
