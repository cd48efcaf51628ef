import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/core/colour/contrast.ts';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import {
  expectedPaint,
  painted,
  paintedOf,
  writtenClaims,
} from '../../tools/browsers/claims-on-page.ts';
import { surfaces } from '../../tools/browsers/open-article.ts';
import { PIVOT, PIVOT_HEADLINE } from '../../tools/browsers/pivot.ts';
import {
  bring,
  focusNumber,
  noNote,
  noteSeen,
  noteWith,
  pressInOverlay,
  restOn,
} from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import type { ShellName } from '../../tools/site/shells.ts';
import { withExtension } from './support/with-extension.ts';

const EXPECTED = expectedPaint(writtenClaims());
const DARK_SHELLS = ['dark-oklch', 'dark-p3', 'dark-mixed', 'dark-gradient'] as const;

describe.each(BROWSERS)('as guests on pages of others in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  const open = async (shell: ShellName) => {
    const page = await browser.newPage();
    await page.goto(`${ARTICLE_URL}?shell=${shell}`);
    await page.bringToFront();
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    await surfaces(browser, page);
    return page;
  };
  const opensNote = async (page: Page) => {
    await page.mouse.move(2, 2);
    await restOn(page, await bring(page, PIVOT));
    return noteWith(browser, page, PIVOT_HEADLINE);
  };
  const pressWords = async (page: Page) => {
    const [box] = await bring(page, PIVOT);
    if (!box) throw new Error('expected words with a box');
    await page.mouse.click(box.left + 12, (box.top + box.bottom) / 2);
    return noteWith(browser, page, PIVOT_HEADLINE);
  };
  const openPanel = async (page: Page) => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await pressInOverlay(browser, page, /^(?!Close).*(forecasts|notes|speaking)/);
    await until('the panel', () => browser.inOverlay(page, isPanelOpen, null));
  };

  test('a page cannot take our sheet, our names, our fonts or our element', async () => {
    const page = await open('claims-names');
    const before = browser.requests().length;
    await opensNote(page);
    const looks = await browser.inOverlay(page, looksOf, null);
    expect(looks).toMatchObject({
      visible: true,
      paper: 'rgb(251, 248, 241)',
      ink: 'rgb(31, 27, 21)',
    });
    expect(await lineOf(page, 'afterword-claim-forecast')).toBe('underline');
    expect(await page.evaluate('taken')).toEqual([]);
    // Not even a font of the same name tells it that a note is open.
    await sleep(300);
    expect(browser.requests().slice(before)).toEqual([]);
    expect(await painted(page)).toEqual(EXPECTED);
    // What a page can read says nothing of us but the element and the names of highlights.
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.close();
  });

  test('events of a page’s own making open, close and press nothing', async () => {
    const page = await open('plain');
    const [box] = await bring(page, PIVOT);
    await page.evaluate(pretend, { x: (box?.left ?? 0) + 12, y: (box?.top ?? 0) + 8, key: 'a' });
    await sleep(500);
    expect(await noteSeen(browser, page)).toBeNull();
    await pressWords(page);
    await page.evaluate(pretend, { x: 3, y: 3, key: 'Escape' });
    await sleep(500);
    expect(await noteSeen(browser, page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await noNote(browser, page);
    await page.close();
  });

  test('lines stay when a page sets its sheets anew', async () => {
    const page = await open('sets-sheets');
    await until('the page’s own sheet', () =>
      page.evaluate(() => document.adoptedStyleSheets.length === 1),
    );
    expect(await lineOf(page, 'afterword-claim-fact')).toBe('underline');
    await page.close();
  });

  test('marks come back beside the page’s own when it clears all highlights', async () => {
    const page = await open('find-in-article');
    await page.click('#find');
    await page.keyboard.type('x');
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(true);
    await page.close();
  });

  test('notes are alive after a page exchanged all of its content three times', async () => {
    const page = await open('swaps-root');
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await until('the exchanges', () =>
      page.evaluate(() => document.documentElement.dataset.done === ''),
    );
    // The marks of what went away are empty until the page was looked at again.
    const isMarked = async () => (await painted(page)).join() === EXPECTED.join();
    await until('marks on the new content', isMarked, 40_000);
    await surfaces(browser, page);
    await opensNote(page);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('paragraphs that cut off what is outside of them have their numbers', async () => {
    const page = await open('clips-paragraphs');
    const hidden = await browser.inOverlay(
      page,
      (root) => root.querySelectorAll('.numbers.apart').length,
      null,
    );
    expect(hidden).toBe(0);
    await page.close();
  });

  test('words that are selected all at once open their note', async () => {
    const page = await open('selects-all-at-once');
    await opensNote(page);
    await page.mouse.move(2, 2);
    await noNote(browser, page);
    await pressWords(page);
    await page.close();
  });

  test.each(DARK_SHELLS)('a page that is %s has colours that can be seen', async (shell) => {
    const page = await open(shell);
    await expectDark(page);
    await page.close();
  });

  test.each([
    ['dark-later', () => document.documentElement.classList.add('night')],
    ['dark-slowly', () => document.body.setAttribute('data-theme', 'night')],
    ['dark-by-sheet', () => document.querySelector('#night')?.setAttribute('media', 'all')],
  ] as const)('a page that turns %s has other colours at once', async (shell, turn) => {
    const page = await open(shell);
    await page.evaluate(turn);
    await expectDark(page);
    await page.close();
  });

  /** Light numbers and lines within a second, 4.5:1 and 3:1 from a page that is all but black. */
  async function expectDark(page: Page) {
    const GROUND = [26, 28, 34] as const;
    await until(
      'light numbers and lines',
      async () => {
        const number = await browser.inOverlay(page, numberColour, null);
        const line = await page.evaluate(
          () =>
            getComputedStyle(
              document.querySelector('.entry p') ?? document.body,
              '::highlight(afterword-claim-forecast)',
            ).textDecorationColor,
        );
        return contrast(rgb(number ?? ''), GROUND) >= 4.5 && contrast(rgb(line), GROUND) >= 3;
      },
      1_500,
    );
    await opensNote(page);
    const looks = await browser.inOverlay(page, looksOf, null);
    expect(looks).toMatchObject({ paper: 'rgb(30, 27, 23)' });
  }

  test.each(['bar-above', 'bar-returns', 'late-heights'] as const)(
    'stepping brings words into free sight where a page has a %s',
    async (shell) => {
      const page = await open(shell);
      await focusNumber(browser, page, 40);
      const covered: string[] = [];
      for (let step = 0; step < 12; step += 1) {
        await browser.pressKeys(page, step < 8 ? 'Alt+Shift+K' : 'Alt+Shift+J');
        await sleep(900);
        const seen = await page.evaluate(openWords);
        if (seen !== 'free') covered.push(`${step}: ${seen}`);
      }
      expect(covered).toEqual([]);
      await page.close();
    },
    90_000,
  );

  test('select all and copy takes the page’s text alone', async () => {
    const page = await open('plain');
    await pressWords(page);
    const copied = await copyAll(page);
    expect(copied).toContain('DISCLAIMER');
    expect(copied).not.toContain(PIVOT_HEADLINE.slice(0, 30));
    expect(copied).not.toMatch(/\n\s*\d{1,2}\s*\n/);
    expect(copied).not.toContain('Who is speaking?');
    await page.close();
  });

  test('words selected in a note are copied, also where the page forbids it', async () => {
    const page = await open('no-selection');
    await pressWords(page);
    const line = await browser.inOverlay(page, headlineBox, null);
    if (!line) throw new Error('expected a headline');
    await page.mouse.move(line.left + 2, line.y);
    await page.mouse.down();
    await page.mouse.move(line.left + 200, line.y, { steps: 5 });
    await page.mouse.up();
    const copied = await clipboard(page, 'C');
    expect(copied.length).toBeGreaterThan(8);
    expect(PIVOT_HEADLINE).toContain(copied.trim().split('\n')[0]);
    await page.close();
  });

  /** What a press of Control and this key leaves on the clipboard, read by pasting it. */
  async function clipboard(page: Page, key: 'C') {
    await page.keyboard.down('Control');
    await page.keyboard.press(`Key${key}`);
    await page.keyboard.up('Control');
    const target = await browser.newPage();
    await target.setContent('<textarea autofocus></textarea>');
    await target.bringToFront();
    await target.click('textarea');
    await target.keyboard.down('Control');
    await target.keyboard.press('KeyV');
    await target.keyboard.up('Control');
    const text = await target.$eval('textarea', ({ value }) => value);
    await target.close();
    return text;
  }

  async function copyAll(page: Page) {
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
    return clipboard(page, 'C');
  }

  test('keys in our fields stay ours, and keys outside stay the page’s', async () => {
    const page = await open('shortcuts');
    await openPanel(page);
    await page.evaluate('keys.length = 0');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await browser.inOverlay(
      page,
      (root) => root.querySelector<HTMLElement>('[type=search]')?.focus(),
      null,
    );
    await page.keyboard.type('a /u');
    const typed = await browser.inOverlay(
      page,
      (root) => root.querySelector<HTMLInputElement>('[type=search]')?.value ?? null,
      null,
    );
    expect({ typed, keys: await page.evaluate('keys') }).toEqual({ typed: 'a /u', keys: [] });
    await page.keyboard.press('Escape');
    await page.mouse.click(900, 600);
    await page.keyboard.press('u');
    expect(await page.evaluate('keys')).toEqual(['u', 'u']);
    await page.close();
  });

  test('the wheel over the panel scrolls the panel and not the page', async () => {
    const page = await open('smooth-scroll');
    await openPanel(page);
    const at = await browser.inOverlay(page, panelMiddle, null);
    await page.mouse.move(at?.x ?? 0, at?.y ?? 0);
    await page.mouse.wheel({ deltaY: 400 });
    await until('a panel that has scrolled', () =>
      browser.inOverlay(
        page,
        (root) => (root.querySelector('.panel-body')?.scrollTop ?? 0) > 0,
        null,
      ),
    );
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });

  test('the panel can be used over a modal dialog of the page, which is there afterwards', async () => {
    const page = await open('modal-of-its-own');
    await openPanel(page);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await sleep(300);
    await pressInOverlay(browser, page, /^Timeline$/);
    await until('the timeline', () =>
      browser.inOverlay(
        page,
        (root) => /Timeline/.test(root.querySelector('[aria-selected=true]')?.textContent ?? ''),
        null,
      ),
    );
    await page.keyboard.press('Escape');
    await until(
      'no panel',
      async () => (await browser.inOverlay(page, isPanelOpen, null)) === false,
    );
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.click('dialog button');
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
    await opensNote(page);
    await page.close();
  });
});

function lineOf(page: Page, highlight: string): Promise<string> {
  return page.evaluate(
    (name) =>
      getComputedStyle(document.querySelector('.entry p') ?? document.body, `::highlight(${name})`)
        .textDecorationLine,
    highlight,
  );
}

// What follows is sent as source.

function isPanelOpen(root: ShadowRoot): boolean {
  return root.querySelector('.panel-frame:popover-open') !== null;
}

function looksOf(root: ShadowRoot) {
  const note = root.querySelector('.note:popover-open');
  const text = root.querySelector('.note-text');
  if (!note || !text) return null;
  const { backgroundColor, fontFamily } = getComputedStyle(note);
  const { width } = note.getBoundingClientRect();
  return {
    visible: width > 100 && getComputedStyle(text).visibility === 'visible',
    paper: backgroundColor,
    ink: getComputedStyle(note).color,
    font: fontFamily,
  };
}

function numberColour(root: ShadowRoot): string {
  const number = root.querySelector('.numbers button:not(.between)');
  return number ? getComputedStyle(number).color : '';
}

/** Where the first line of the note's headline is. */
function headlineBox(root: ShadowRoot) {
  const range = new Range();
  range.selectNodeContents(root.querySelector('.note-headline') ?? root);
  const [box] = Array.from(range.getClientRects());
  return box ? { left: box.left, y: (box.top + box.bottom) / 2 } : null;
}

function panelMiddle(root: ShadowRoot) {
  const box = root.querySelector('.panel-body')?.getBoundingClientRect();
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}

function pretend({ x, y, key }: { x: number; y: number; key: string }): void {
  const target = document.elementFromPoint(x, y) ?? document.body;
  const shared = { bubbles: true, composed: true, cancelable: true };
  const at = { ...shared, clientX: x, clientY: y, movementX: 3, movementY: 3, detail: 1 };
  for (const type of ['pointermove', 'pointerdown', 'pointerup'])
    target.dispatchEvent(new PointerEvent(type, at));
  for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
    target.dispatchEvent(new MouseEvent(type, at));
  const host = document.querySelector('[afterword-root]');
  for (const one of [target, host, document, window])
    one?.dispatchEvent(new KeyboardEvent('keydown', { ...shared, key }));
  document.documentElement.dispatchEvent(new PointerEvent('pointerleave', at));
}

/** Whether the first line of the words whose note is open is what is seen there. */
function openWords(): string {
  let range: Range | null = null;
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('afterword-active-open')) return;
    highlight.forEach((one) => {
      range = one as Range;
    });
  });
  if (!range) return 'no open words';
  const { startContainer } = range as Range;
  const [box] = Array.from((range as Range).getClientRects()).filter(({ width }) => width > 0);
  if (!box) return 'no box';
  const [x, y] = [box.left + 2, (box.top + box.bottom) / 2];
  if (y < 0 || y > innerHeight) return `at ${Math.round(y)}`;
  const seen = document.elementsFromPoint(x, y).find((one) => !one.matches('[afterword-root]'));
  return seen?.contains(startContainer) && !seen.matches('.bar')
    ? 'free'
    : `under ${seen?.className}`;
}

function rgb(colour: string): readonly [number, number, number] {
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? [];
  return [Number(red ?? 0), Number(green ?? 0), Number(blue ?? 0)];
}
