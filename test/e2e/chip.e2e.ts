import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS_WITH_FONTS } from '../../tools/browsers/browsers.ts';
import { writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import { openArticle } from '../../tools/browsers/open-article.ts';
import { pressInOverlay } from '../../tools/browsers/reader.ts';
import { storeSetting } from '../../tools/browsers/store-setting.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { withExtension } from './support/with-extension.ts';
import { wordsUnder } from './support/words-under.ts';

/** In CSS pixels: where the chip has room for all its words, for some, and for none. */
const WIDTHS = [1280, 700, 480, 320];
const TEXT_SIZES = [16, 24];
const LANGUAGES = ['en', 'ru', 'be'];
const WHO = /^(Who is speaking|Кто говорит|Хто гаворыць)\?/;

const FORECASTS = writtenClaims().filter(({ kind }) => kind === 'forecast');
const MISSED = FORECASTS.filter(({ verdict }) => verdict === 'did-not-happen');

describe.each(BROWSERS_WITH_FONTS)('the chip in %s with the fonts: %s', (name, fonts, launch) => {
  let browser: TestBrowser;

  withExtension(
    name,
    launch,
    (started) => {
      browser = started;
    },
    { fonts },
  );

  const article = (width: number) =>
    openArticle(browser, { prepare: (page) => page.setViewport({ width, height: 600 }) });

  test.each(LANGUAGES)('stands on no word of headline and byline, in %s', async (language) => {
    await storeSetting(browser, 'language', language);
    const page = await article(1280);
    for (const size of TEXT_SIZES) {
      await page.addStyleTag({
        content: `body { font-size: ${size}px } .meta { font-size: inherit }`,
      });
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 600 });
        const chip = await settledChip(browser, page);
        const about = `${width} px, text of ${size} px: ${chip.className}`;
        if (!chip.isInCorner) expect(await wordsUnder(page, chip.box), about).toEqual([]);
        expect(chip.box.right, about).toBeLessThanOrEqual(width);
        expect(chip.questions, about).toBeGreaterThan(0);
      }
    }
    await page.close();
    await storeSetting(browser, 'language', 'en');
  });

  test.each(WIDTHS)('asks who is speaking at one press, at %i px', async (width) => {
    const page = await article(width);
    await pressInOverlay(browser, page, WHO);
    await until('the panel', () =>
      browser.inOverlay(
        page,
        (root) => root.querySelector('#aw-tab-who[aria-selected="true"]') !== null,
        null,
      ),
    );
    await page.close();
  });

  test('shows on hover and on focus what it leaves out', async () => {
    const page = await article(320);
    const hint = () => browser.inOverlay(page, hintSeen, null);
    const chip = await settledChip(browser, page);
    expect(chip.className).not.toContain(' words');
    expect(await hint()).toBe('');
    await page.mouse.move(chip.box.left + 8, chip.box.top + 8);
    await until('the hint', async () => (await hint())?.includes(`${FORECASTS.length} forecasts`));
    await page.mouse.move(2, 300);
    await until('no hint', async () => (await hint()) === '');
    await browser.inOverlay(page, focusSign, null);
    await until('the hint', async () =>
      (await hint())?.includes(`${MISSED.length} did not happen`),
    );
    await page.close();
  });
});

/** The chip once it stands where the page's new layout has it: the same twice in a row. */
async function settledChip(browser: TestBrowser, page: Page) {
  let last = '';
  return until('a chip at rest', async () => {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    const chip = await browser.inOverlay(page, readChip, null);
    const now = JSON.stringify(chip);
    if (now === last) return chip;
    last = now;
    return null;
  });
}

/** These run with the overlay's shadow root. */
function readChip(root: ShadowRoot) {
  const chip = root.querySelector('.chip');
  if (!chip) return null;
  const { left, top, right, bottom } = chip.getBoundingClientRect();
  const buttons = Array.from(chip.querySelectorAll(':scope > button'));
  const named = (one: Element) => one.getAttribute('aria-label') ?? one.textContent ?? '';
  return {
    className: chip.className,
    isInCorner: chip.classList.contains('corner'),
    box: { left, top, right, bottom },
    questions: buttons.filter((one) => /\?/.test(named(one))).length,
  };
}

function hintSeen(root: ShadowRoot): string {
  const hint = root.querySelector<HTMLElement>('.chip-hint');
  const view = root.ownerDocument.defaultView;
  if (!hint || view?.getComputedStyle(hint).visibility !== 'visible') return '';
  return hint.textContent ?? '';
}

function focusSign(root: ShadowRoot): void {
  // Not in TypeScript's own types yet.
  const asKeyboard = { preventScroll: true, focusVisible: true } as FocusOptions;
  root.querySelector<HTMLElement>('.chip-sign')?.focus(asKeyboard);
}
