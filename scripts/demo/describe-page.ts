import type { Page } from 'puppeteer-core';
import { highlights } from '../../tools/browsers/highlights.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';

/** The report of one browser in which every step happened: a summary, a blank line, then every painted word. */
export async function describePage(browser: TestBrowser, page: Page): Promise<string> {
  const painted = await highlights(page);
  const claims = painted.filter(({ name }) => name.startsWith('afterword-claim-'));
  const count = claims.reduce((sum, { texts }) => sum + texts.length, 0);
  const others = browser.requests().filter(({ url }) => url !== page.url());
  const summary = [
    `${await browser.version()} at ${page.url()}`,
    `claims bound on the page: ${count}`,
    'note opened by pointing: yes; panel with who is speaking: yes; popup: yes',
    'nodes of the page as before: yes',
    `requests besides the page itself: ${others.length}${others.map(({ url }) => `\n  ${url}`).join('')}`,
  ];
  const words = painted.map(({ name, texts }) =>
    [`${name} (${texts.length})`, ...texts.map((text) => `  ${text}`)].join('\n'),
  );
  return `${summary.join('\n')}\n\n${words.join('\n')}\n\n`;
}
