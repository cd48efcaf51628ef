import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { builtExtension } from '../../tools/browsers/browsers.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { BENCH_PAGES } from '../../tools/site/corpus/bench.ts';
import { type Comparison, compare, type Measured } from './sides.ts';
import { trace } from './trace.ts';
import { readLoad, watchLoads } from './watch-load.ts';

/** Milliseconds that belong to the load: each page has done by then what it does late. */
const SETTLE = 7000;
const WATCHED = 4000;

export const HEAVY_PAGES = BENCH_PAGES.map(({ name, reason }) => ({ name, reason }));

/** The article on a page that costs much by itself, with our extension and without. Chromium only. */
export async function benchHeavyPage(name: string, runs: number): Promise<Comparison[]> {
  const watched = new WeakSet<Page>();
  const measure = async (_: TestBrowser, page: Page): Promise<Measured> => {
    if (!watched.has(page)) {
      watched.add(page);
      // What runs our scripts names functions by this one, which a page does not have.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await watchLoads(page);
    }
    // Taking a heavy page down costs a second by itself.
    await page.goto('about:blank');
    const loading = await trace(page, async () => {
      await page.goto(`${ARTICLE_URL}?corpus=${name}`);
      await sleep(SETTLE);
    });
    const seen = await readLoad(page);
    const resting = await trace(page, () => sleep(WATCHED));
    const [load, last] = [seen['load event ends, ms'], seen['last mark is shown, ms']];
    return {
      marks: seen.marks ?? null,
      'last mark after the page’s load, ms': load && last ? last - load : null,
      'tasks of ours over 50 ms of processor': loading.longTasks,
      'the longest of them, ms': loading.longestTask,
      'its longest script, ms': loading.longestScript,
      'our scripts while it loads, ms': loading.extension,
      'our scripts at rest, % of the main thread': (resting.extension / WATCHED) * 100,
      'main thread busy at rest, %': (resting.tasks / WATCHED) * 100,
      'heap after collection, MB': await heapOf(page),
    };
  };
  const sides = [
    { label: 'with Afterword', extension: builtExtension('chromium') },
    { label: 'without', extension: null },
  ];
  return compare({ browser: 'chromium', sides, runs, measure });
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return ((await page.metrics()).JSHeapUsedSize ?? 0) / 2 ** 20;
}
