import { rm } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { ExportFormat } from '../../src/core/model/export-format.ts';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import { openArticle } from '../../tools/browsers/open-article.ts';
import { pressInOverlay } from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import type { PageOptions } from '../../tools/site/page-options.ts';
import { savedFile } from './support/saved-file.ts';
import { withDownloads } from './support/with-downloads.ts';

describe.each(BROWSERS)('taking along in %s', (name, launch) => {
  let browser: TestBrowser;
  let downloads: string;

  withDownloads(name, launch, (started, folder) => {
    browser = started;
    downloads = folder;
  });
  afterEach(async () => {
    await rm(downloads, { recursive: true, force: true });
  });

  async function save(page: Page, format: ExportFormat): Promise<string> {
    await until('the choice of formats', () => browser.inOverlay(page, choose, format));
    await pressInOverlay(browser, page, /^Save$/);
    const file = await until('what was saved', () => browser.inOverlay(page, savedName, null));
    return String(await savedFile(downloads, file));
  }

  test.each([
    ['a usual page', {}],
    ['a page that allows no script, style or address of others', { security: 'strict' }],
  ] as const satisfies readonly [string, Partial<PageOptions>][])(
    'saves the claims of %s, without a request',
    async (_, options) => {
      const page = await openArticle(browser, { page: options });
      browser.forgetRequests();
      await pressInOverlay(browser, page, /^Who is speaking\?$/);
      await pressInOverlay(browser, page, /^Claims$/);
      const csv = await save(page, 'csv');
      const table: { readonly found: string }[] = parse(csv, {
        columns: true,
        record_delimiter: '\r\n',
      });
      expect(table).toHaveLength(writtenClaims().length);
      expect(new Set(table.map(({ found }) => found))).toEqual(new Set(['exact']));
      const collection = JSON.parse(await save(page, 'w3c'));
      const all = await page.evaluate(() => document.body.textContent);
      for (const { target } of collection.first.items) {
        const [quote, position] = target.selector;
        expect([...all].slice(position.start, position.end).join('')).toBe(quote.exact);
      }
      expect(collection.total).toBe(writtenClaims().length);
      expect(await save(page, 'ris')).toMatch(/^TY {2}- /);
      expect(await save(page, 'markdown')).toMatch(/^# Afterword to “Is Belarus/);
      expect(browser.requests()).toEqual([]);
      await page.close();
    },
  );

  test('says so on a page whose sandbox allows no file', async () => {
    const page = await openArticle(browser, { page: { security: 'sandbox' } });
    await pressInOverlay(browser, page, /^Who is speaking\?$/);
    await pressInOverlay(browser, page, /^Claims$/);
    await until('the choice of formats', () => browser.inOverlay(page, choose, 'csv'));
    await pressInOverlay(browser, page, /^Save$/);
    await until('the refusal', () => browser.inOverlay(page, isRefused, null));
    await page.close();
  });
});

/** Runs with the overlay's shadow root. */
function choose(root: ShadowRoot, format: string): boolean {
  const select = root.querySelector<HTMLSelectElement>('.take-along select');
  if (!select) return false;
  select.value = format;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  // What was said of the file before is over.
  const status = root.querySelector('.take-along [role="status"]');
  return status !== null;
}

function savedName(root: ShadowRoot): string | null {
  const status = root.querySelector('.take-along [role="status"]')?.textContent ?? '';
  return /^Handed to your browser as (.+)\.$/.exec(status)?.[1] ?? null;
}

function isRefused(root: ShadowRoot): boolean {
  const status = root.querySelector('.take-along [role="status"]')?.textContent ?? '';
  return /lets no file be saved/.test(status);
}
