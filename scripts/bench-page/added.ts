import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { changeAdded } from '../../tools/browsers/put-added.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import type { BrowserName } from '../../tools/lib/find-browser.ts';
import { pick, seededRandom } from '../../tools/mutations/random.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { withOptions } from '../../tools/site/page-options.ts';
import { OTHER_URL } from '../../tools/site/site.ts';
import { additionOf, otherBase } from '../../tools/support/added-bases.ts';
import { benchExtensions, FIRST_STAGE } from './extensions.ts';
import type { MeasuredExtension } from './measured-extensions.ts';
import { type Comparison, compare, type Measured } from './sides.ts';
import { trace } from './trace.ts';
import { readLoad, watchLoads } from './watch-load.ts';

const BASES = 50;
const CLAIMS = 100;
/** Bases that are put into a browser at once. */
const PART = 5;
/** After the load: what an extension does late belongs to its cost. */
const SETTLE = 1500;

/**
 * No added base beside fifty of a hundred claims, all of them on the outlet's site: the first stages on
 * an article that nobody knows, then the bundled article until its marks are there.
 */
export async function benchAdded({
  browser,
  extensions,
  runs,
}: {
  readonly browser: BrowserName;
  readonly extensions: readonly MeasuredExtension[];
  readonly runs: number;
}): Promise<Comparison[]> {
  const { timed, remove } = await benchExtensions(extensions);
  const added = await Promise.all(Array.from({ length: BASES }, (_, index) => generated(index)));
  const sides = timed.flatMap(({ label, folder }) => [
    { label: `${label}, none added`, extension: folder },
    {
      label: `${label}, ${BASES} bases of ${CLAIMS} claims`,
      extension: folder,
      prepare: (one: TestBrowser) => putAll(one, added),
    },
  ]);
  const watched = new WeakSet<Page>();
  const measureWatched = async (one: TestBrowser, page: Page) => {
    if (!watched.has(page)) {
      watched.add(page);
      // What runs our scripts names functions by this one, which a page does not have.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await watchLoads(page);
    }
    return measure(one, page);
  };
  try {
    return await compare({ browser, sides, runs, measure: measureWatched });
  } finally {
    await remove();
  }
}

/** In parts: Firefox's driver gives up on a script of so many megabytes. */
async function putAll(browser: TestBrowser, all: Awaited<ReturnType<typeof generated>>[]) {
  for (let at = 0; at < all.length; at += PART)
    await changeAdded(browser, { put: all.slice(at, at + PART) });
}

async function measure({ name }: TestBrowser, page: Page): Promise<Measured> {
  const load = async () => {
    await page.goto(OTHER_URL);
    await sleep(SETTLE / 3);
  };
  const traced = name === 'chromium' ? await trace(page, load) : null;
  await load();
  const stages = await page.evaluate(
    (name) => performance.getEntriesByName(name).map(({ duration }) => duration),
    FIRST_STAGE,
  );
  await page.goto(withOptions(ARTICLE_URL, { ad: 'still' }));
  await sleep(SETTLE);
  const seen = await readLoad(page);
  return {
    'first stages by their own clock, ms': stages.reduce((sum, one) => sum + one, 0),
    'first stages': stages.length,
    'first stages, ms of processor': traced?.extension ?? null,
    'first mark is shown, ms': seen['first mark is shown, ms'] ?? null,
    'last mark is shown, ms': seen['last mark is shown, ms'] ?? null,
    marks: seen.marks ?? null,
    ...(name === 'chromium' ? await memory(page) : {}),
  };
}

async function memory(page: Page): Promise<Measured> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize, ScriptDuration } = await page.metrics();
  return {
    'ScriptDuration, ms': (ScriptDuration ?? 0) * 1000,
    'heap after collection, MB': (JSHeapUsedSize ?? 0) / 2 ** 20,
  };
}

/** A base about an article of words that no page has. */
async function generated(index: number) {
  const random = seededRandom(index + 1);
  const words = Array.from({ length: 900 }, (_, at) => `w${(index * 900 + at).toString(36)}orten`);
  const sentences = Array.from(
    { length: CLAIMS },
    (_, at) => `${Array.from({ length: 14 }, () => pick(random, words)).join(' ')} ${at}`,
  );
  const base = await otherBase({
    id: `generated-${index}`,
    title: `Generated base ${index}`,
    article: {
      url: `https://theduran.com/generated-${index}/`,
      headline: sentences[0] ?? '',
      text: `${sentences.join('.\n\n')}.`,
    },
    claims: sentences.map((exact) => ({ target: { exact, prefix: '', suffix: '' } })),
  });
  return additionOf(base, { mode: 'sites', hosts: ['theduran.com'] });
}
