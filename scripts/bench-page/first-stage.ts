import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import type { BrowserName } from '../../tools/lib/find-browser.ts';
import { OTHER_URL } from '../../tools/site/site.ts';
import { benchExtensions, FIRST_STAGE } from './extensions.ts';
import type { MeasuredExtension } from './measured-extensions.ts';
import { type Comparison, compare, type Measured } from './sides.ts';
import { trace } from './trace.ts';

/** After the load: what an extension does late belongs to its cost. */
const AFTERWARDS = 150;

/** An article of the outlet that we know nothing of: our first stage beside an empty extension. */
export async function benchFirstStage({
  browser,
  extensions,
  runs,
}: {
  readonly browser: BrowserName;
  readonly extensions: readonly MeasuredExtension[];
  readonly runs: number;
}): Promise<Comparison[]> {
  const { timed, empty, remove } = await benchExtensions(extensions);
  const sides = [
    ...timed.map(({ label, folder }) => ({ label, extension: folder })),
    { label: 'an empty extension', extension: empty },
  ];
  try {
    return await compare({ browser, sides, runs, measure });
  } finally {
    await remove();
  }
}

async function measure({ name }: TestBrowser, page: Page): Promise<Measured> {
  const load = async () => {
    await page.goto(OTHER_URL);
    await sleep(AFTERWARDS);
  };
  await load();
  const metrics = name === 'chromium' ? await page.metrics() : {};
  const stage = await page.evaluate(
    (name) => performance.getEntriesByName(name).map(({ duration }) => duration),
    FIRST_STAGE,
  );
  const traced = name === 'chromium' ? await trace(page, load) : null;
  return {
    'first stage by its own clock, ms': stage[0] ?? null,
    'times that it ran': stage.length,
    'its longest script, ms of processor': traced?.longestScript ?? null,
    'its scripts together, ms of processor': traced?.extension ?? null,
    'all scripts, ms of processor': traced?.script ?? null,
    'ScriptDuration, ms': inMs(metrics.ScriptDuration),
    'TaskDuration, ms': inMs(metrics.TaskDuration),
  };
}

function inMs(seconds: number | undefined): number | null {
  return seconds === undefined ? null : seconds * 1000;
}
