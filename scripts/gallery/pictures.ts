import type { Page } from 'puppeteer-core';
import { bring, noteSeen, pressInOverlay, restOn } from '../../test/e2e/support/reader.ts';
import type { TestBrowser } from '../../test/e2e/support/test-browser.ts';
import { until } from '../../test/e2e/support/wait.ts';
import type { PageOptions } from '../../test/fixtures/site/page-options.ts';
import type { BrowserName } from '../lib/find-browser.ts';

export interface Picture {
  readonly file: string;
  readonly title: string;
  /** Taken in this browser only, where the other cannot be put into the state. */
  readonly only?: BrowserName;
  readonly page?: Partial<PageOptions>;
  /** Before the page is loaded. */
  prepare?(page: Page): Promise<void>;
  /** What a reader does; a picture that it returns is taken instead of the page's. */
  act?(browser: TestBrowser, page: Page): Promise<Uint8Array | null>;
}

type Act = NonNullable<Picture['act']>;

const FORECAST = 'President Lukashenko is on the brink of pivoting his country away from Russia';
const CONTESTED = 'was prompted by Minsk declaring';
const LOADED = 'supposedly controversial move';

const note =
  (words: string, ...names: readonly RegExp[]): Act =>
  async (browser, page) => {
    await restOn(page, await bring(page, words, 0.25));
    await until('a note', () => noteSeen(browser, page));
    return pressed(...names)(browser, page);
  };
const pressed =
  (...names: readonly RegExp[]): Act =>
  async (browser, page) => {
    for (const name of names) await pressInOverlay(browser, page, name);
    return null;
  };
const sheet: Act = async (browser, page) => {
  const [box] = await bring(page, FORECAST, 0.05);
  await page.touchscreen.tap((box?.left ?? 0) + 12, ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2);
  await until('a note', () => noteSeen(browser, page));
  return null;
};
const popup: Act = async (browser, page) => {
  const opened = await browser.popup(page);
  await opened.waitFor('button');
  const shot = await opened.screenshot();
  await opened.close();
  return shot;
};
const WHO = /^Who is speaking\?$/;
const size =
  (width: number, height: number, touch = false) =>
  (page: Page) =>
    page.setViewport({ width, height, isMobile: touch, hasTouch: touch });
// 1280 × 900 at 400 %: the page is given a quarter of the pixels, each four times as large.
const zoomed = (page: Page) => page.setViewport({ width: 320, height: 225, deviceScaleFactor: 4 });
const forced = async (page: Page) => {
  // Puppeteer's own call does not know this feature. The session ends with the page.
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await session.send('Emulation.setEmulatedMedia', { features });
};

/** Every state that is looked at before a release. */
export const PICTURES: readonly Picture[] = [
  { file: '01-article', title: 'The article' },
  { file: '02-article-dark', title: 'The article on a dark page', page: { look: 'dark' } },
  { file: '03-article-sepia', title: 'The article on a sepia page', page: { look: 'sepia' } },
  { file: '04-forecast', title: 'A forecast', act: note(FORECAST) },
  { file: '05-forecast-dark', title: 'Dark', page: { look: 'dark' }, act: note(FORECAST) },
  { file: '06-sources', title: 'With its sources', act: note(CONTESTED, /How we know/) },
  { file: '07-cite', title: 'Citing a note', act: note(FORECAST, /^Cite$/) },
  { file: '08-loaded-term', title: 'A loaded term', act: note(LOADED) },
  { file: '09-disclaimer', title: 'The disclaimer', act: pressed(/from the last paragraph/) },
  { file: '10-who', title: 'Who is speaking', act: pressed(WHO) },
  { file: '11-claims', title: 'Claims', act: pressed(WHO, /^Claims/) },
  { file: '12-timeline', title: 'Timeline', act: pressed(WHO, /^Timeline/) },
  { file: '13-about', title: 'About', act: pressed(WHO, /^About/) },
  { file: '14-popup', title: 'The toolbar popup', act: popup },
  { file: '15-narrow', title: '320 pixels wide', prepare: size(320, 640) },
  {
    file: '16-sheet',
    title: 'A sheet on a touch screen',
    only: 'chromium',
    prepare: size(320, 640, true),
    act: sheet,
  },
  {
    file: '17-zoomed',
    title: '400 % zoom',
    only: 'chromium',
    prepare: zoomed,
    act: note(FORECAST),
  },
  {
    file: '18-forced-colours',
    title: 'Forced colours',
    only: 'chromium',
    prepare: forced,
    act: pressed(/^Note 2: /),
  },
];
