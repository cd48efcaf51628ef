import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import { openArticle } from '../../tools/browsers/open-article.ts';
import { PIVOT } from '../../tools/browsers/pivot.ts';
import { bring, noteSeen, pressInOverlay, restOn } from '../../tools/browsers/reader.ts';
import { storeSetting } from '../../tools/browsers/store-setting.ts';
import type { Look, TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import type { PageOptions } from '../../tools/site/page-options.ts';
import { withExtension } from './support/with-extension.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const CLAIMS = writtenClaims();

type Act = (browser: TestBrowser, page: Page) => Promise<unknown>;

const openNote: Act = async (browser, page) => {
  await restOn(page, await bring(page, PIVOT));
  await until('a note', () => noteSeen(browser, page));
};
const press = (browser: TestBrowser, page: Page, ...names: readonly RegExp[]) =>
  names.reduce(
    (before, one) => before.then(() => pressInOverlay(browser, page, one)),
    Promise.resolve(),
  );

const STATES: readonly (readonly [state: string, act: Act])[] = [
  ['with nothing open', async () => undefined],
  ['with a note open', openNote],
  [
    'with its sources and citation open',
    async (browser, page) => {
      await openNote(browser, page);
      await press(browser, page, /^Cite$/, /How we know/);
    },
  ],
  ['with the disclaimer open', (browser, page) => press(browser, page, /from the last paragraph/)],
  [
    'with the panel at its first tab',
    (browser, page) => press(browser, page, /^Who is speaking\?/),
  ],
  [
    'with the panel at the claims',
    (browser, page) => press(browser, page, /^Who is speaking\?/, /^Claims/),
  ],
  [
    'with the panel at the timeline',
    (browser, page) => press(browser, page, /^Who is speaking\?/, /^Timeline/),
  ],
  [
    'with the panel at "About"',
    (browser, page) => press(browser, page, /^Who is speaking\?/, /^About/),
  ],
];

const TOLD_AND_SHOWN: readonly (readonly [language: string, look: Look])[] = [
  ['en', 'forced'],
  ['ru', 'light'],
  ['ru', 'forced'],
  ['be', 'dark'],
];

const LOOKS: readonly PageOptions['look'][] = ['light', 'dark'];

describe.each(BROWSERS)('the overlay for assistive technology in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  test.each(LOOKS.flatMap((look) => STATES.map(([state, act]) => [look, state, act] as const)))(
    'breaks no rule of axe on a %s page %s',
    async (look, _, act) => {
      const page = await openArticle(browser, { page: { look } });
      await act(browser, page);
      await browser.inOverlay(page, showToPage, null);
      await page.evaluate(AXE);
      const found = await page.evaluate(runAxe);
      expect(found.passes).toBeGreaterThan(5);
      expect(found.violations).toEqual([]);
      await page.close();
    },
  );

  test.each(TOLD_AND_SHOWN)(
    'breaks no rule of axe in %s, %s, at every tab of the panel and with all that folds open',
    async (language, look) => {
      await storeSetting(browser, 'language', language);
      const page = await openArticle(browser, { page: { look: look === 'dark' ? look : 'light' } });
      await browser.look(page, look);
      await browser.inOverlay(page, showToPage, null);
      await page.evaluate(AXE);
      await pressInOverlay(browser, page, /^(Who is speaking|Кто говорит|Хто гаворыць)\?$/);
      for (const tab of ['who', 'claims', 'timeline', 'about']) {
        await browser.inOverlay(page, openTab, tab);
        await until(`the tab ${tab}`, () => browser.inOverlay(page, isAtTab, tab));
        await browser.inOverlay(page, unfold, null);
        const { passes, violations } = await page.evaluate(runAxe);
        expect(passes, tab).toBeGreaterThan(10);
        expect(violations, tab).toEqual([]);
      }
      await browser.look(page, 'light');
      await page.close();
      await storeSetting(browser, 'language', 'en');
    },
  );

  test('is a landmark with a button for each claim, in the order of the text', async () => {
    const page = await openArticle(browser);
    const nodes = await browser.accessibleOverlay(page);
    expect(nodes).toContainEqual({
      role: expect.stringMatching(/navigation|landmark/),
      name: 'Notes on this article',
    });
    const numbers = nodes
      .filter(({ role, name }) => /button/.test(role) && /^Note \d+: /.test(name))
      .map(({ name }) => Number(/\d+/.exec(name)));
    expect(numbers).toEqual(CLAIMS.map((_, index) => index + 1));
    await page.close();
  });

  test('tells of an open note as a dialog named by its number, kind and verdict', async () => {
    const page = await openArticle(browser);
    await openNote(browser, page);
    expect(await browser.accessibleOverlay(page)).toContainEqual({
      role: 'dialog',
      name: 'Note 2, Forecast, Did not happen',
    });
    await page.close();
  });
});

/** Runs in the overlay. */
function openTab(root: ShadowRoot, tab: string): void {
  root.querySelector<HTMLElement>(`#aw-tab-${tab}`)?.click();
}

/** Runs in the overlay. */
function isAtTab(root: ShadowRoot, tab: string): boolean {
  const isSelected = root.querySelector(`#aw-tab-${tab}[aria-selected="true"]`) !== null;
  return isSelected && root.querySelector('.panel-body h3, .panel-body .claims') !== null;
}

/** Runs in the overlay. */
function unfold(root: ShadowRoot): void {
  const folds = root.querySelectorAll<HTMLElement>('.panel-body button[aria-expanded="false"]');
  for (const fold of folds) fold.click();
}

/** Lets the page's own scripts, axe among them, into the closed shadow root. */
function showToPage(root: ShadowRoot): void {
  // In Firefox, tests see the page's objects through wrappers that keep properties to themselves.
  const bare = <T extends object>(one: T) =>
    (one as { wrappedJSObject?: T }).wrappedJSObject ?? one;
  Object.defineProperty(bare(root.host), 'shadowRoot', { value: bare(root), configurable: true });
}

/** Runs in the page. */
async function runAxe() {
  const { axe } = globalThis as unknown as {
    axe: { run(context: Element | null, how: object): Promise<AxeResults> };
  };
  const host = document.querySelector('[afterword-root]');
  const { passes, violations } = await axe.run(host, { resultTypes: ['violations'] });
  return {
    passes: passes.length,
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    ),
  };
}
