import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { expectedPaint, paintedOf, writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import { surfaces } from '../../tools/browsers/open-article.ts';
import { PIVOT } from '../../tools/browsers/pivot.ts';
import { bring, noteSeen, restOn } from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { bareArticle, KINDS } from '../../tools/site/document-kinds.ts';
import { withOptions } from '../../tools/site/page-options.ts';
import { OTHER_URL } from '../../tools/site/site.ts';
import { NO_TRACES, settledTraces, traces } from './support/traces.ts';
import { withExtension } from './support/with-extension.ts';

const ARTICLE = withOptions(ARTICLE_URL, { ad: 'still' });
const DISCARDED = withOptions(ARTICLE_URL, { ad: 'still', look: 'sepia' });
const EXPECTED = expectedPaint(writtenClaims());

describe.each(BROWSERS)('pages that come and go in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  const opened = async (url: string) => {
    const page = await browser.open(url);
    onTestFinished(() => page.close());
    await page.bringToFront();
    return page;
  };
  const works = async (page: Page) => {
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    await surfaces(browser, page);
    expect(await traces(page)).toMatchObject({ hosts: 1, sheets: 0 });
    await page.mouse.move(2, 2);
    await restOn(page, await bring(page, PIVOT));
    await until('a note', () => noteSeen(browser, page));
  };

  test('a page that comes back from the back and forward cache works as before', async () => {
    const page = await opened(ARTICLE);
    await works(page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
    });
    await page.goto(OTHER_URL);
    await page.evaluate(() => history.back());
    await until('the page as it was left', () =>
      page.evaluate(() => document.documentElement.dataset.persisted === 'true').catch(() => false),
    );
    await works(page);
  });

  test('a page that is written anew loses its notes, and has them again with the article', async () => {
    const page = await opened(ARTICLE);
    await works(page);
    await page.evaluate(
      write,
      '<!DOCTYPE html><title>Other</title><p>Another text altogether.</p>',
    );
    await until('a page without notes', async () => (await traces(page)).seen === 0);
    await page.evaluate(write, bareArticle());
    await works(page);
  });

  test.each([
    ['an XHTML document', KINDS.xhtml],
    ['a plain text', KINDS.text],
  ])('the article as %s works like any page', async (_, url) => {
    await works(await opened(url));
  });

  test.each([
    ['an SVG document', KINDS.svg],
    ['a PDF', KINDS.pdf],
    ['the source of a page', `view-source:${ARTICLE}`],
  ])('%s stays untouched', async (_, url) => {
    const page = await opened(url);
    expect(await settledTraces(page)).toEqual(NO_TRACES);
  });

  test('a page that was discarded works when it is loaded again', async () => {
    const page = await browser.open(DISCARDED);
    await works(page);
    const options = await browser.extensionPage('options.html');
    await options.evaluate(discard, DISCARDED);
    await options.evaluate(show, DISCARDED);
    const again = await until('the page again', async () => {
      const pages = await page.browser().pages();
      return pages.find((one) => one.url() === DISCARDED) ?? null;
    });
    await again.bringToFront();
    await works(again);
    await again.close();
    await options.close();
  });
});

function write(html: string): void {
  document.open();
  document.write(html);
  document.close();
}

/** Runs in a page of the extension, as the next one. Rejects where the tab cannot be discarded. */
async function discard(document: Document, url: string): Promise<void> {
  const view = document.defaultView as unknown as Record<'browser' | 'chrome', Api | undefined>;
  const tabs = (view.browser ?? view.chrome)?.tabs;
  const [tab] = (await tabs?.query({}))?.filter((one) => one.url === url) ?? [];
  if (!tabs || !tab) throw new Error(`expected an open tab at ${url}`);
  await tabs.discard(tab.id);
}

async function show(document: Document, url: string): Promise<void> {
  const view = document.defaultView as unknown as Record<'browser' | 'chrome', Api | undefined>;
  const tabs = (view.browser ?? view.chrome)?.tabs;
  const [tab] = (await tabs?.query({ discarded: true }))?.filter((one) => one.url === url) ?? [];
  if (!tabs || !tab) throw new Error(`expected a discarded tab at ${url}`);
  await tabs.update(tab.id, { active: true });
}

interface Tab {
  readonly id: number;
  readonly url?: string;
}

interface Api {
  readonly tabs: {
    query(about: { discarded?: boolean }): Promise<readonly Tab[]>;
    discard(id: number): Promise<unknown>;
    update(id: number, changes: { active: boolean }): Promise<unknown>;
  };
}
