import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { buildLab } from './support/lab/build-lab.ts';
import { withBrowser } from './support/with-extension.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const SURFACES = [
  ...['who', 'claims', 'timeline', 'about', 'event', 'options', 'welcome'],
  ...['writer-list', 'writer-note', 'writer-done', 'writer-bar'],
  ...['popup-article', 'popup-part', 'popup-subject', 'popup-unknown'],
];
const LOOKS = ['', '-dark'];
const LANGUAGES = ['', '-ru', '-be'];
/** Narrowest screen that is promised, in CSS pixels. */
const NARROW = 320;

describe.each(BROWSERS)('our surfaces in %s', (name, launch) => {
  let page: Page;
  let folder: string;
  let lab: string;
  let axe: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'afterword-lab-'));
    lab = await buildLab(folder);
    axe = await readFile(AXE, 'utf8');
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  withBrowser(name, launch, async (browser) => {
    page = await browser.newPage();
  });

  const open = async (surface: string, width: number) => {
    await page.setViewport({ width, height: 900 });
    // A new query: with a new fragment alone the page would stay as it is.
    await page.goto(`${lab}?${surface}#${surface}`);
    await page.waitForSelector('main');
  };

  test.each(SURFACES)('%s has no violation that axe knows, in any look', async (surface) => {
    for (const look of LOOKS) {
      await open(surface + look, 480);
      await page.evaluate(() => {
        const folds = document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]');
        for (const fold of folds) fold.click();
      });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        // Only violations are read: the rest need not be written out node by node.
        (globalThis as unknown as { axe: { run(how: object): Promise<AxeResults> } }).axe.run({
          resultTypes: ['violations'],
        }),
      );
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        look,
      ).toEqual([]);
    }
  });

  test.each(SURFACES)('%s fits a narrow screen without scrolling sideways', async (surface) => {
    for (const look of LANGUAGES) {
      await open(surface + look, NARROW);
      const tooWide = await page.evaluate((width) => {
        const body =
          document.querySelector('.panel-body, .writer-body') ?? document.documentElement;
        return Math.max(document.documentElement.scrollWidth - width, body.scrollWidth - width);
      }, NARROW);
      // The popup's own width is the browser's to give, 340 px where there is a pointer.
      if (!surface.startsWith('popup')) expect(tooWide, look).toBeLessThanOrEqual(0);
    }
  });
});
