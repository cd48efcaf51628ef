import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { expectedPaint, painted, writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import { PIVOT, PIVOT_HEADLINE } from '../../tools/browsers/pivot.ts';
import { bring, noteWith } from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { FRAMES_URL, type FramedPage } from '../../tools/site/framed-pages.ts';
import { isSwitchOn, pressButton, pressSwitch } from './support/press-switch.ts';
import { withExtension } from './support/with-extension.ts';

const EXPECTED = expectedPaint(writtenClaims());
const EVERY_PAGE = '*://*/*';
const EVERYWHERE = /Recognise copies on every page/;
/** Long enough for a second stage to start, were there one. */
const QUIET_MS = 1_500;

/** Frames of the page's own origin, which a click on the button lets us read. */
const OWN: readonly FramedPage[] = ['same-origin', 'srcdoc', 'written', 'blob', 'nested', 'replay'];

describe.each(BROWSERS)('an article in a frame in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  const open = async (framed: FramedPage) => {
    const page = await browser.open(`${FRAMES_URL}?framed=${framed}`);
    await page.bringToFront();
    return page;
  };
  const check = async (framed: FramedPage) => {
    const page = await open(framed);
    const popup = await browser.popup(page);
    await pressButton(popup, /Check this page/);
    return { page, popup };
  };

  test('is found by itself on the outlet’s own pages', async () => {
    for (const framed of ['same-origin', 'srcdoc'] as const) {
      const page = await browser.open(`https://theduran.com/framed/?framed=${framed}`);
      await markedFrame(page);
      await page.close();
    }
  });

  test('is found by itself, in any frame, where the reader opted in for every page', async () => {
    const options = await browser.extensionPage('options.html');
    // Also after a failure, since a second try begins with the question.
    onTestFinished(async () => {
      await browser.manage().revokeAccess(EVERY_PAGE);
      await options.close();
    });
    const ask = () => pressSwitch(options, EVERYWHERE);
    await browser.manage().answerAccess(EVERY_PAGE, true, ask);
    await until('the switch to be on', () => isSwitchOn(options, EVERYWHERE));
    for (const framed of ['replay', 'srcdoc', 'blob', 'other-origin', 'many'] as const) {
      const page = await open(framed);
      await markedFrame(page);
      await page.close();
    }
    const page = await open('tiny');
    await sleep(QUIET_MS);
    for (const frame of page.frames()) expect(await painted(frame)).toEqual([]);
    await page.close();
  });

  test.each(OWN)('is read where the page is checked: %s', async (framed) => {
    const { page, popup } = await check(framed);
    const frame = await markedFrame(page);
    await until('what the popup says', async () => /copy of an article/.test(await popup.text()));
    expect(await popup.text()).toContain(`${EXPECTED.length} notes`);
    await popup.close();
    expect(frame).not.toBe(page.mainFrame());
    await page.close();
  });

  test('is not read in a frame of another origin, in tiny frames, and in hidden ones', async () => {
    for (const framed of ['other-origin', 'tiny'] as const) {
      const { page, popup } = await check(framed);
      await until('what the popup says', async () => /found nothing/.test(await popup.text()));
      await sleep(QUIET_MS);
      for (const frame of page.frames()) expect(await painted(frame)).toEqual([]);
      await popup.close();
      await page.close();
    }
  });

  test('opens its panel in the part that is seen of a frame as high as its text', async () => {
    const { page, popup } = await check('same-origin-long');
    await markedFrame(page);
    await popup.close();
    await overlayWith(page, '[data-number]');
    const notes = await browser.popup(page);
    await pressButton(notes, /Open the notes/);
    await overlayWith(page, '.panel-frame:popover-open');
    for (const top of [0, 2_000, 400]) {
      await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top);
      await until(`a panel in sight at ${top}`, async () => {
        const { frameTop, height } = await page.evaluate(() => ({
          frameTop: document.querySelector('iframe')?.getBoundingClientRect().top ?? 0,
          height: innerHeight,
        }));
        const panel = await browser.inOverlay(
          page,
          (root) => root.querySelector('.panel-frame')?.getBoundingClientRect().toJSON() as DOMRect,
          null,
        );
        if (!panel) return false;
        const [from, to] = [frameTop + panel.top, frameTop + panel.bottom];
        return from >= -1 && from <= Math.max(1, frameTop + 1) && Math.abs(to - height) <= 1;
      });
    }
    await page.close();
  });

  // Last: all of these pages are one to the switch, which leaves queries out.
  test('opens its notes and its panel there, and is switched off with the page', async () => {
    const { page, popup } = await check('replay');
    const frame = await markedFrame(page);
    await popup.close();
    await overlayWith(page, '[data-number]');
    const point = await pointOf(page, frame, PIVOT);
    await page.mouse.move(point.x - 3, point.y - 3);
    await page.mouse.move(point.x, point.y, { steps: 4 });
    expect((await noteWith(browser, page, PIVOT_HEADLINE)).text).not.toBe('');

    const notes = await browser.popup(page);
    await pressButton(notes, /Open the notes/);
    await overlayWith(page, '.panel-frame:popover-open');

    const off = await browser.popup(page);
    await pressSwitch(off, /Notes on this page/);
    await until('no mark', async () => (await painted(frame)).length === 0);
    await off.close();
    await page.close();
  });

  function overlayWith(page: Page, selector: string): Promise<boolean> {
    return until(selector, async () =>
      browser.inOverlay(page, (root, wanted) => root.querySelector(wanted) !== null, selector),
    );
  }
});

/** Waits for the frame in which every claim is marked. */
async function markedFrame(page: Page): Promise<Frame> {
  return until('marks in a frame', async () => {
    for (const frame of page.frames()) {
      // A frame may go away meanwhile.
      const found = await painted(frame).catch(() => []);
      if (found.join('\n') === EXPECTED.join('\n')) return frame;
    }
    return null;
  });
}

/** Where words in a frame stand in the page's own viewport. */
async function pointOf(page: Page, frame: Frame, words: string): Promise<{ x: number; y: number }> {
  const [line] = await bring(frame, words);
  if (!line) throw new Error('expected words with a box');
  let [x, y] = [line.left + 12, (line.top + line.bottom) / 2];
  for (let at: Frame | null = frame; at && at !== page.mainFrame(); at = at.parentFrame()) {
    const element = await at.frameElement();
    const box = await element?.evaluate((one) => {
      const { left, top } = one.getBoundingClientRect();
      return { left, top };
    });
    [x, y] = [x + (box?.left ?? 0), y + (box?.top ?? 0)];
  }
  return { x, y };
}
