import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { costs, measureCosts } from '../../tools/browsers/performance.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import type { BrowserName } from '../../tools/lib/find-browser.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { type PageOptions, withOptions } from '../../tools/site/page-options.ts';
import type { MeasuredExtension } from './measured-extensions.ts';
import { type Comparison, compare, type Measured } from './sides.ts';
import { trace } from './trace.ts';
import { readLoad, watchLoads } from './watch-load.ts';

interface ArticleBench {
  readonly browser: BrowserName;
  readonly extensions: readonly MeasuredExtension[];
  readonly page: Partial<PageOptions>;
  readonly runs: number;
  /** Milliseconds after the load that belong to it. */
  readonly settle: number;
}

/** The article's own page with extensions, beside the same page without any. */
export async function benchArticle({
  browser,
  extensions,
  page,
  runs,
  settle,
}: ArticleBench): Promise<Comparison[]> {
  const url = withOptions(ARTICLE_URL, { ad: 'still', ...page });
  const watched = new WeakSet<Page>();
  const measure = async (browser: TestBrowser, page: Page): Promise<Measured> => {
    if (!watched.has(page)) {
      watched.add(page);
      // What runs our scripts names functions by this one, which a page does not have.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await watchLoads(page);
      await measureCosts(page);
    }
    const load = async () => {
      await page.goto(url);
      await sleep(settle);
    };
    await load();
    const seen = { ...(await readLoad(page)), ...said(await costs(page)) };
    return browser.name === 'chromium' ? { ...seen, ...(await inChromium(page, load)) } : seen;
  };
  const sides = [
    ...extensions.map(({ label, folder }) => ({ label, extension: folder })),
    { label: 'without', extension: null },
  ];
  return compare({ browser, sides, runs, measure });
}

function said({ longTasks, layoutShift }: Awaited<ReturnType<typeof costs>>): Measured {
  return {
    'tasks over 50 ms': longTasks?.length ?? null,
    'the longest task over 50 ms, ms': longTasks === null ? null : Math.max(0, ...longTasks),
    'layout shift': layoutShift,
  };
}

async function inChromium(page: Page, load: () => Promise<void>): Promise<Measured> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { ScriptDuration, TaskDuration, JSHeapUsedSize, Nodes, JSEventListeners } =
    await page.metrics();
  const traced = await trace(page, load);
  return {
    'ScriptDuration, ms': (ScriptDuration ?? 0) * 1000,
    'TaskDuration, ms': (TaskDuration ?? 0) * 1000,
    'tasks of ours, ms of processor': traced.extensionTasks,
    'the longest of them, ms of processor': traced.longestTask,
    'heap after collection, MB': (JSHeapUsedSize ?? 0) / 2 ** 20,
    nodes: Nodes ?? null,
    listeners: JSEventListeners ?? null,
  };
}
