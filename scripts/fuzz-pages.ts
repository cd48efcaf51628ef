import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { BROWSERS, builtExtension } from '../tools/browsers/browsers.ts';
import { writtenClaims } from '../tools/browsers/claims-on-page.ts';
import { lettersOf, seenPainted } from '../tools/browsers/seen-painted.ts';
import type { TestBrowser } from '../tools/browsers/test-browser.ts';
import { ARTICLE_URL } from '../tools/site/article.ts';
import {
  buildFuzzed,
  type FuzzedPage,
  fuzzedPage,
  mutateFuzzed,
} from '../tools/support/fuzzed-page.ts';

const USAGE = 'usage: node scripts/run.mjs scripts/fuzz-pages.ts BROWSER [--runs N] [--seed N]';
/** Milliseconds within which a page has to answer; one that does not hangs. */
const WATCHDOG_MS = 15_000;
/** Milliseconds after the last change until marks are judged. */
const REST_MS = 900;
/** An empty page at the article's address: the extension waits there for the article's words. */
const GROUND = `${ARTICLE_URL}?framed=empty`;

/** Runs randomly made pages in a real browser with the built extension. Not part of the tests: it takes minutes. */
async function fuzz(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string' }, seed: { type: 'string' } },
  });
  const found = BROWSERS.find(([name]) => name === positionals[0]);
  if (!found) throw new Error(USAGE);
  const [name, launch] = found;
  const runs = Number(values.runs ?? 100);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  console.log(`${runs} pages in ${name}, seed ${seed}`);
  const browser = await launch();
  try {
    await browser.installExtension(builtExtension(name));
    process.exitCode = (await fuzzIn(browser, { runs, seed })) === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}

/** Resolves with how many pages were wrong. */
async function fuzzIn(
  browser: TestBrowser,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Promise<number> {
  let wrong = 0;
  let marked = 0;
  let page = await browser.newPage();
  for (const [index, one] of fc.sample(fuzzedPage, { numRuns: runs, seed }).entries()) {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (/Afterword/.test(message.text())) errors.push(message.text());
    });
    const seen = await within(tryPage(page, one), WATCHDOG_MS * 2);
    if (seen !== 'hangs') marked += seen.marks > 0 ? 1 : 0;
    const faults = seen === 'hangs' ? ['the page hangs'] : [...seen.faults, ...errors];
    if (faults.length > 0) {
      wrong += 1;
      console.log(`page ${index}: ${faults.join('; ')}\n${JSON.stringify(one)}`);
    }
    await within(page.close(), WATCHDOG_MS);
    page = await browser.newPage();
  }
  console.log(`${runs} pages, ${marked} with marks, ${wrong} wrong`);
  return wrong;
}

interface Seen {
  readonly marks: number;
  readonly faults: readonly string[];
}

async function tryPage(page: Page, { body, mutations }: FuzzedPage): Promise<Seen> {
  await page.goto(GROUND);
  await run(page, `(${buildFuzzed})(document, ${JSON.stringify(body)})`);
  const before = await page.evaluate(snapshot);
  await sleep(REST_MS);
  const faults = [...(await wrongMarks(page))];
  const after = await page.evaluate(snapshot);
  if (before !== after) faults.push('the page’s own nodes changed');
  for (const mutation of mutations) {
    await run(page, `(${mutateFuzzed})(document, ${JSON.stringify(mutation)})`);
    await sleep(20);
  }
  await sleep(REST_MS);
  faults.push(...(await wrongMarks(page)));
  return { marks: await page.evaluate(countMarks), faults };
}

/** Names of functions are kept by a helper that a page does not have. */
function run(page: Page, source: string): Promise<unknown> {
  return page.evaluate(`{ const __name = (named) => named; ${source} }`);
}

function snapshot(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll('[afterword-root]')) one.remove();
  return copy.outerHTML;
}

function countMarks(): number {
  let count = 0;
  CSS.highlights.forEach((highlight, name) => {
    if (name.startsWith('afterword-claim-')) count += highlight.size;
  });
  return count;
}

const CLAIMS = writtenClaims().map(({ target }) => lettersOf(target.exact));

/** A claim of which a part was hidden is still the same words. */
function isWithin(words: string, claim: string): boolean {
  let rest = words;
  for (const letter of claim) if (rest.startsWith(letter)) rest = rest.slice(1);
  return rest === '';
}

/** Painted words, as far as they are seen, that are no claim's nor a part of one. */
async function wrongMarks(page: Page): Promise<string[]> {
  return (await seenPainted(page))
    .map(({ words }) => words)
    .filter((words) => !CLAIMS.some((claim) => isWithin(lettersOf(words), claim)))
    .map((words) => `wrong mark: ${words}`);
}

async function within<T>(task: Promise<T>, most: number): Promise<T | 'hangs'> {
  const timer = new AbortController();
  const late = sleep(most, 'hangs' as const, { signal: timer.signal }).catch(
    () => 'hangs' as const,
  );
  const first = await Promise.race([task, late]);
  timer.abort();
  return first;
}

fuzz().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
