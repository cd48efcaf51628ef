import type { Page } from 'puppeteer-core';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import type { BrowserName } from '../../tools/lib/find-browser.ts';

/** What is measured of one load or of a stretch of time; null: this browser cannot say. */
export type Measured = Readonly<Record<string, number | null>>;

export interface Side {
  readonly label: string;
  /** Folder of the extension that is installed; null: none. */
  readonly extension: string | null;
  /** What a reader has done with it before the pages are opened. */
  prepare?(browser: TestBrowser): Promise<void>;
}

export interface Comparison {
  readonly label: string;
  readonly runs: readonly Measured[];
}

interface Plan {
  readonly browser: BrowserName;
  readonly sides: readonly Side[];
  readonly runs: number;
  measure(browser: TestBrowser, page: Page): Promise<Measured>;
}

/**
 * Measures every side `runs` times, each in a browser of its own, turn about, so that what else the
 * machine does meets all of them. The first measurement of each is not counted.
 */
export async function compare({
  browser: name,
  sides,
  runs,
  measure,
}: Plan): Promise<Comparison[]> {
  const launch = BROWSERS.find(([one]) => one === name)?.[1];
  if (!launch) throw new Error(`${name} is left out by AFTERWORD_BROWSER`);
  const browsers: TestBrowser[] = [];
  try {
    const results: { label: string; runs: Measured[]; one(): Promise<Measured> }[] = [];
    for (const { label, extension, prepare } of sides) {
      const browser = await launch({ exactTimes: true });
      browsers.push(browser);
      if (extension !== null) await browser.installExtension(extension);
      await prepare?.(browser);
      const page = await browser.newPage();
      // An extension may open a page of its own when it is installed, and a page behind it draws nothing.
      const one = async () => {
        await page.bringToFront();
        return measure(browser, page);
      };
      results.push({ label, runs: [], one });
      await one();
    }
    for (let run = 0; run < runs; run += 1) {
      const turn = run % 2 === 0 ? results : results.toReversed();
      for (const { runs, one } of turn) runs.push(await one());
    }
    return results.map(({ label, runs }) => ({ label, runs }));
  } finally {
    for (const browser of browsers) await browser.close();
  }
}
