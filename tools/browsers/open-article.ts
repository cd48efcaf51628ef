import type { Page } from 'puppeteer-core';
import { ARTICLE_URL } from '../site/article.ts';
import { type PageOptions, withOptions } from '../site/page-options.ts';
import { expectedPaint, paintedOf, writtenClaims } from './claims-on-page.ts';
import type { TestBrowser } from './test-browser.ts';
import { until } from './wait.ts';

export interface OpenOptions {
  readonly page?: Partial<PageOptions>;
  /** Before the page is loaded. */
  prepare?(page: Page): Promise<void>;
}

/** The article in front, its cookie bar answered, its claims painted and our surfaces on it. */
export async function openArticle(browser: TestBrowser, options: OpenOptions = {}): Promise<Page> {
  const page = await browser.newPage();
  await options.prepare?.(page);
  await page.goto(withOptions(ARTICLE_URL, { ad: 'still', ...options.page }));
  await page.bringToFront();
  await page.click('.cookie button');
  const expected = expectedPaint(writtenClaims());
  const painted = await paintedOf(page, expected.length);
  if (painted.join('\n') !== expected.join('\n')) throw new Error('expected every claim painted');
  await surfaces(browser, page);
  return page;
}

/** Waits for our surfaces: marks are painted first, and numbers, chip and notes come after them. */
export async function surfaces(browser: TestBrowser, page: Page): Promise<void> {
  const { length } = writtenClaims();
  await until('margin numbers', async () => {
    const count = await browser.inOverlay(
      page,
      (root) => root.querySelectorAll('[data-number]').length,
      null,
    );
    return count === length;
  });
}
