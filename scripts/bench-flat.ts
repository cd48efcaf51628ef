import type { Page } from 'puppeteer-core';
import { askTab } from '../tools/browsers/ask-tab.ts';
import { BROWSERS, builtExtension } from '../tools/browsers/browsers.ts';
import { paintedOf, writtenClaims } from '../tools/browsers/claims-on-page.ts';
import { leftBehind } from '../tools/browsers/left-behind.ts';
import { surfaces } from '../tools/browsers/open-article.ts';
import type { TestBrowser } from '../tools/browsers/test-browser.ts';
import { until } from '../tools/browsers/wait.ts';
import { readArguments } from '../tools/lib/read-arguments.ts';
import { ARTICLE_URL } from '../tools/site/article.ts';
import { withOptions } from '../tools/site/page-options.ts';
import { OTHER_URL } from '../tools/site/site.ts';
import { formatTable } from './bench/format-table.ts';
import { measureHeap } from './bench-page/heap.ts';
import { build } from './build.ts';

/** How often something is done before it is measured, so that code is compiled and caches are full. */
const WARM_UP = 50;
/** Measured after each part of the whole. */
const PARTS = 4;

/** What a page holds after many switches and many navigations within it. Chromium only; it takes minutes. */
async function benchFlat(): Promise<void> {
  const { values } = readArguments(
    'usage: npm run bench:flat -- [--switches N] [--navigations N]',
    {
      options: {
        switches: { type: 'string', default: '1000' },
        navigations: { type: 'string', default: '500' },
      },
    },
  );
  await build();
  const [, launch] = BROWSERS.find(([name]) => name === 'chromium') ?? [];
  if (!launch) throw new Error('Chromium is left out by AFTERWORD_BROWSER');
  const browser = await launch();
  try {
    await browser.installExtension(builtExtension('chromium'));
    await show(browser, 'notes switched off and on', Number(values.switches), switchNotes);
    await show(browser, 'navigations within the page', Number(values.navigations), navigate);
  } finally {
    await browser.close();
  }
}

type Act = (browser: TestBrowser, page: Page, times: number) => Promise<void>;

async function show(browser: TestBrowser, what: string, times: number, act: Act): Promise<void> {
  const page = await browser.open(withOptions(ARTICLE_URL, { ad: 'still', navigation: 'client' }));
  // On a busy machine nothing of ours is there yet to be switched.
  await paintedOf(page, writtenClaims().length);
  await act(browser, page, WARM_UP);
  const rows = [await held(browser, page, 0)];
  for (let part = 1; part <= PARTS; part += 1) {
    await act(browser, page, times / PARTS);
    rows.push(await held(browser, page, (times / PARTS) * part));
  }
  const names = Object.keys(rows[0] ?? {});
  console.log(`\nchromium: ${times} ${what}, after ${WARM_UP} that are not counted\n`);
  console.log(
    formatTable(
      names,
      rows.map((row) => Object.values(row).map(String)),
    ),
  );
  await page.close();
}

/** Off and on are two switches. */
async function switchNotes(browser: TestBrowser, page: Page, times: number): Promise<void> {
  const messages = [false, true].map((on) => ({ type: 'show', on }));
  await askTab(browser, { url: ARTICLE_URL, messages, times: times / 2 });
  await page.bringToFront();
}

/** To another article and back are two navigations; each waits for what is right there. */
async function navigate(_: TestBrowser, page: Page, times: number): Promise<void> {
  const { length } = writtenClaims();
  const marksAre = (count: number) =>
    until(`${count} marks`, async () => (await page.evaluate(countMarks)) === count);
  for (let time = 0; time < times; time += 2) {
    await page.evaluate(follow, new URL(OTHER_URL).pathname);
    await marksAre(0);
    await page.evaluate(() => history.back());
    await marksAre(length);
  }
}

function follow(path: string): void {
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href]'));
  const link = links.find((one) => new URL(one.href).pathname === path);
  if (!link) throw new Error(`expected a link to ${path}`);
  link.click();
}

function countMarks(): number {
  let count = 0;
  CSS.highlights.forEach((highlight, name) => {
    if (name.startsWith('afterword-claim-')) count += highlight.size;
  });
  return count;
}

async function held(browser: TestBrowser, page: Page, after: number) {
  await page.bringToFront();
  await paintedOf(page, writtenClaims().length);
  await surfaces(browser, page);
  const { nodes, listeners, observers } = await leftBehind(page);
  const registered = await page.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    roots: document.querySelectorAll('[afterword-root]').length,
  }));
  const { all, code } = await measureHeap(page);
  const inKb = (bytes: number) => Math.round(bytes / 1024);
  return {
    after,
    ...{ nodes, listeners, observers },
    ...registered,
    'heap, KB': inKb(all),
    'of it code': inKb(code),
    'the rest': inKb(all - code),
  };
}

benchFlat().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
