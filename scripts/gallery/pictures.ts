import type { Page } from 'puppeteer-core';
import { PIVOT } from '../../tools/browsers/pivot.ts';
import type { Look } from '../../tools/browsers/test-browser.ts';
import type { BrowserName } from '../../tools/lib/find-browser.ts';
import type { PageOptions } from '../../tools/site/page-options.ts';
import {
  type Act,
  CLAIMS,
  CONTESTED,
  LOADED,
  note,
  ownPage,
  panelAt,
  popup,
  pressed,
  sheet,
  TIMELINE,
  WHO,
} from './acts.ts';

export interface Picture {
  readonly file: string;
  readonly title: string;
  /** Taken in this browser only, where the other cannot be put into the state. */
  readonly only?: BrowserName;
  readonly page?: Partial<PageOptions>;
  /** As the reader's system asks for it; light where nothing is said. */
  readonly look?: Look;
  /** Of the interface; English where nothing is said. */
  readonly language?: 'ru' | 'be';
  /** Before the page is loaded. */
  prepare?(page: Page): Promise<void>;
  readonly act?: Act;
}

const size =
  (width: number, height: number, touch = false) =>
  (page: Page) =>
    page.setViewport({ width, height, isMobile: touch, hasTouch: touch });
// 1280 × 900 at 400 %: the page is given a quarter of the pixels, each four times as large.
const zoomed = (page: Page) => page.setViewport({ width: 320, height: 225, deviceScaleFactor: 4 });
const DARK = { look: 'dark' } as const;

/** Every state that is looked at before a release. */
export const PICTURES: readonly Picture[] = [
  { file: '01-article', title: 'The article' },
  { file: '02-article-dark', title: 'The article on a dark page', page: { look: 'dark' } },
  { file: '03-article-sepia', title: 'The article on a sepia page', page: { look: 'sepia' } },
  { file: '04-forecast', title: 'A forecast', act: note(PIVOT) },
  { file: '05-forecast-dark', title: 'Dark', page: { look: 'dark' }, act: note(PIVOT) },
  { file: '06-sources', title: 'With its sources', act: note(CONTESTED, /How we know/) },
  { file: '07-cite', title: 'Citing a note', act: note(PIVOT, /^Cite$/) },
  { file: '08-loaded-term', title: 'A loaded term', act: note(LOADED) },
  { file: '09-disclaimer', title: 'The disclaimer', act: pressed(/from the last paragraph/) },
  { file: '10-who', title: 'Who is speaking', act: pressed(WHO) },
  { file: '11-claims', title: 'Claims', act: pressed(WHO, CLAIMS) },
  { file: '12-timeline', title: 'Timeline', act: pressed(WHO, TIMELINE) },
  { file: '13-about', title: 'About', act: pressed(WHO, /^About/) },
  { file: '14-popup', title: 'The toolbar popup', act: popup('light') },
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
    act: note(PIVOT),
  },
  {
    file: '18-forced-colours',
    title: 'Forced colours',
    look: 'forced',
    act: pressed(/^Note 2: /),
  },
  { file: '19-who-dark', title: 'Who is speaking, dark', page: DARK, act: pressed(WHO) },
  { file: '20-claims-dark', title: 'Claims, dark', page: DARK, act: pressed(WHO, CLAIMS) },
  { file: '21-timeline-dark', title: 'Timeline, dark', page: DARK, act: pressed(WHO, TIMELINE) },
  {
    file: '22-timeline-window',
    title: 'Timeline, since the article, with an event open',
    act: pressed(WHO, TIMELINE, /^Since the article$/, /^Putin and Lukashenko settle/),
  },
  {
    file: '23-link-sources',
    title: 'The sources of one link of the chain',
    act: pressed(WHO, /^1 source for: employed by/),
  },
  {
    file: '24-who-forced',
    title: 'Who is speaking, in forced colours',
    look: 'forced',
    act: pressed(WHO),
  },
  {
    file: '25-timeline-forced',
    title: 'Timeline, in forced colours',
    look: 'forced',
    act: pressed(WHO, TIMELINE),
  },
  { file: '26-claims-ru', title: 'Claims, in Russian', language: 'ru', act: pressed(WHO, CLAIMS) },
  { file: '27-who-be', title: 'Who is speaking, in Belarusian', language: 'be', act: pressed(WHO) },
  {
    file: '28-claims-narrow',
    title: 'Claims, 320 pixels wide',
    prepare: size(320, 640),
    act: panelAt(CLAIMS),
  },
  {
    file: '29-timeline-zoomed',
    title: 'Timeline at 400 % zoom',
    only: 'chromium',
    prepare: zoomed,
    act: panelAt(TIMELINE),
  },
  { file: '30-popup-dark', title: 'The popup, dark, unfolded', act: popup('dark', true) },
  { file: '31-popup-ru', title: 'The popup in Russian', language: 'ru', act: popup('light', true) },
  { file: '32-popup-forced', title: 'The popup in forced colours', act: popup('forced') },
  { file: '33-options', title: 'Settings', act: ownPage('options.html', 'light') },
  {
    file: '34-options-dark-be',
    title: 'Settings, dark, in Belarusian',
    language: 'be',
    act: ownPage('options.html', 'dark'),
  },
  { file: '35-welcome', title: 'First run', act: ownPage('welcome.html', 'light') },
  {
    file: '36-welcome-dark-ru',
    title: 'First run, dark, in Russian',
    language: 'ru',
    act: ownPage('welcome.html', 'dark'),
  },
];
