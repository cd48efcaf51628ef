import type { Frame, Page } from 'puppeteer-core';
import type { TestBrowser } from './test-browser.ts';
import { until, untilStill } from './wait.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** True where a note's box lies on a line of words. */
export function covers(note: Box, line: Box): boolean {
  return (
    note.left < line.right &&
    note.right > line.left &&
    note.top < line.bottom &&
    note.bottom > line.top
  );
}

/** The open note as a reader meets it; boxes in CSS pixels of the viewport. */
export interface NoteSeen {
  readonly label: string;
  readonly verdict: string;
  readonly kind: string;
  readonly headline: string;
  readonly text: string;
  readonly events: readonly string[];
  readonly foot: string;
  /** Newest source and last search, and the way to a correction. */
  readonly dates: string;
  readonly box: Box;
  /** True where the focus is on the note or in it. */
  readonly hasFocus: boolean;
}

/**
 * Boxes of the painted words that read `words`, line by line, after they were brought to `height`
 * (0 the viewport's top, 1 its bottom). Throws when nothing of ours is painted on such words.
 */
export async function bring(
  page: Page | Frame,
  words: string,
  height = 0.4,
): Promise<readonly Box[]> {
  // Sent as source, so it has no named function of its own.
  const find = (wanted: { words: string; height: number }) => {
    const ranges: Range[] = [];
    CSS.highlights.forEach((highlight, name) => {
      if (name.startsWith('afterword-active')) return;
      highlight.forEach((range) => {
        ranges.push(range as Range);
      });
    });
    const range = ranges.find(
      (one) => String(one).replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim() === wanted.words,
    );
    if (!range) return null;
    // First in whatever scrolls around the words, then in the window.
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { top } = range.getBoundingClientRect();
    scrollBy({ top: top - innerHeight * wanted.height, behavior: 'instant' });
    return Array.from(range.getClientRects(), ({ left, top, right, bottom }) => ({
      left,
      top,
      right,
      bottom,
    }));
  };
  const plain = words.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  return until(`painted words: ${words}`, () => page.evaluate(find, { words: plain, height }));
}

/** Moves the pointer on to the first line of the words, a few pixels in, and leaves it there. */
export async function restOn(page: Page, [box]: readonly Box[]): Promise<void> {
  if (!box) throw new Error('expected words with a box');
  const [x, y] = [box.left + 12, (box.top + box.bottom) / 2];
  await page.mouse.move(x - 3, y - 3);
  await page.mouse.move(x, y, { steps: 4 });
}

/** The open note, or null. */
export function noteSeen(browser: TestBrowser, page: Page): Promise<NoteSeen | null> {
  return browser.inOverlay(page, readNote, null);
}

/** Waits for a note whose headline is this one, with all that it says. */
export function noteWith(browser: TestBrowser, page: Page, headline: string): Promise<NoteSeen> {
  return until(`a note: ${headline}`, async () => {
    const note = await noteSeen(browser, page);
    if (note?.headline !== headline) return null;
    const waits = (root: ShadowRoot) => root.querySelector('.note .note-wait') !== null;
    return (await browser.inOverlay(page, waits, null)) ? null : noteSeen(browser, page);
  });
}

/** Waits until no note is open. */
export async function noNote(browser: TestBrowser, page: Page): Promise<void> {
  await until('no note', async () => (await noteSeen(browser, page)) === null);
}

function readNote(root: ShadowRoot): NoteSeen | null {
  const note = root.querySelector('.note:popover-open');
  if (!note) return null;
  const plain = (one: Element | null) => (one?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const say = (selector: string) => plain(note.querySelector(selector));
  const { left, top, right, bottom } = note.getBoundingClientRect();
  return {
    label: note.getAttribute('aria-label') ?? '',
    verdict: say('.verdict-label .sc'),
    kind: say('.kind-label'),
    headline: say('.note-headline'),
    text: say('.note-scroll'),
    events: Array.from(note.querySelectorAll('.event:not(.article)'), plain),
    foot: say('.note-foot .status'),
    dates: say('.note-dates'),
    box: { left, top, right, bottom },
    hasFocus: root.activeElement !== null && note.contains(root.activeElement),
  };
}

/** Presses a button of the overlay with the mouse, by its name or its words. */
export async function pressInOverlay(
  browser: TestBrowser,
  page: Page,
  name: RegExp,
): Promise<void> {
  const point = await untilStill(`a button named ${name}`, () =>
    browser.inOverlay(page, middleOfButton, name.source),
  );
  await page.mouse.click(point.x, point.y);
}

function middleOfButton(root: ShadowRoot, source: string): { x: number; y: number } | null {
  const named = (one: Element) => `${one.getAttribute('aria-label') ?? one.textContent}`;
  const wanted = new RegExp(source, 'i');
  const button = Array.from(root.querySelectorAll('button')).find((one) => wanted.test(named(one)));
  if (!button) return null;
  // Part of a note may have to be scrolled into its window first.
  button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = button.getBoundingClientRect();
  return width > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
}

/** The name of the element of the overlay that has the focus; null when none has. */
export function focusSeen(browser: TestBrowser, page: Page): Promise<string | null> {
  return browser.inOverlay(
    page,
    (root) =>
      root.activeElement &&
      (root.activeElement.getAttribute('aria-label') ?? root.activeElement.textContent),
    null,
  );
}

/** Gives the keyboard's focus to a note's number. */
export async function focusNumber(browser: TestBrowser, page: Page, number: number): Promise<void> {
  const focus = (root: ShadowRoot, wanted: number) =>
    root
      .querySelector<HTMLElement>(`button[data-number="${wanted}"]`)
      // Not in TypeScript's own types yet.
      ?.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
  await browser.inOverlay(page, focus, number);
}
