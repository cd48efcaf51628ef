import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { withOptions } from '../../tools/site/page-options.ts';
import type { MeasuredExtension } from './measured-extensions.ts';
import { type Comparison, compare, type Measured } from './sides.ts';
import { trace } from './trace.ts';

const SETTLE = 3000;
const WATCHED = 5000;

/** The article on a page that changes 100 times a second, once everything is shown. Chromium only. */
export async function benchBusyPage(
  extensions: readonly MeasuredExtension[],
  runs: number,
): Promise<Comparison[]> {
  const sides = [
    ...extensions.map(({ label, folder }) => ({ label, extension: folder })),
    { label: 'without', extension: null },
  ];
  return compare({ browser: 'chromium', sides, runs, measure });
}

async function measure(_: unknown, page: Page): Promise<Measured> {
  await page.goto(withOptions(ARTICLE_URL, { ad: 'still', activity: 'busy' }));
  await sleep(SETTLE);
  const traced = await trace(page, () => sleep(WATCHED));
  const share = (time: number) => (time / WATCHED) * 100;
  return {
    'main thread busy, %': share(traced.tasks),
    'with our scripts, %': share(traced.extension),
    'with all scripts that have a name, %': share(traced.script),
    'with painting, %': share(traced.paint),
  };
}
