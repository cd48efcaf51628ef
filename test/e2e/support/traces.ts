import type { Page } from 'puppeteer-core';
import { settledSnapshot } from '../../../tools/browsers/dom-snapshot.ts';

/** What there is of us on a page. */
export interface Traces {
  /** Host elements. */
  readonly hosts: number;
  /** Style sheets that speak of our highlights, as far as a page can read them. */
  readonly sheets: number;
  /** Highlights by name. */
  readonly painted: number;
  /** Of all these, what a reader can see: hosts with a box, highlights with a line. */
  readonly seen: number;
}

export const NO_TRACES: Traces = { hosts: 0, sheets: 0, painted: 0, seen: 0 };

/** Looks from the page's own side. */
export function traces(page: Page): Promise<Traces> {
  return page.evaluate(() => {
    const names: string[] = [];
    CSS.highlights.forEach((_, name) => {
      if (name.startsWith('afterword-')) names.push(name);
    });
    const hosts = Array.from(document.querySelectorAll('[afterword-root]'));
    const text = document.querySelector('p') ?? document.documentElement;
    const lines = names.filter(
      (name) => getComputedStyle(text, `::highlight(${name})`).textDecorationLine === 'underline',
    );
    const boxes = hosts.filter((host) => getComputedStyle(host).display !== 'none');
    const sheets = document.adoptedStyleSheets.filter((sheet) =>
      Array.from(sheet.cssRules).some(({ cssText }) => cssText.includes('::highlight(afterword-')),
    );
    return {
      hosts: hosts.length,
      sheets: sheets.length,
      painted: names.length,
      seen: boxes.length + lines.length,
    };
  });
}

/** The same once the page came to rest: what was to come has come. */
export async function settledTraces(page: Page): Promise<Traces> {
  await settledSnapshot(page);
  return traces(page);
}
