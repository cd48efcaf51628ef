import type { Page } from 'puppeteer-core';
import { pressInOverlay } from '../../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../../tools/browsers/test-browser.ts';
import { until } from '../../../tools/browsers/wait.ts';
import { pressButton } from './press-switch.ts';

/** Presses “Write notes on this article” in the popup, and waits for the bar. */
export async function startWriting(browser: TestBrowser, page: Page): Promise<void> {
  const popup = await browser.popup(page);
  await pressButton(popup, WRITE);
  await until('the writer’s bar', () => browser.inOverlay(page, hasBar, null));
  await page.bringToFront();
}

const WRITE = /Write notes on this article|Go on writing notes|Написать примечания/;

function hasBar(root: ShadowRoot): boolean {
  const bar = root.querySelector('.writer:popover-open');
  return bar !== null && bar.getBoundingClientRect().width > 0;
}

/** Selects words of the page with the mouse, as a reader does. They must stand once. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const ends = await page.evaluate(endsOf, words);
  if (!ends) throw new Error(`expected “${words}” on the page`);
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move((ends.from.x + ends.to.x) / 2, (ends.from.y + ends.to.y) / 2);
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 4 });
  await page.mouse.up();
}

interface Ends {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** Runs in the page. */
function endsOf(words: string): Ends | null {
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(words);
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    scrollBy({ top: range.getBoundingClientRect().top - 200, behavior: 'instant' });
    const boxes = Array.from(range.getClientRects());
    const [first] = boxes;
    const last = boxes[boxes.length - 1];
    if (!first || !last) return null;
    return {
      from: { x: first.left + 1, y: (first.top + first.bottom) / 2 },
      to: { x: last.right - 1, y: (last.top + last.bottom) / 2 },
    };
  }
  return null;
}

/** Selects words and presses the button beside them. */
export async function noteWords(browser: TestBrowser, page: Page, words: string): Promise<void> {
  await selectWords(page, words);
  await pressInOverlay(browser, page, /^Note this/);
  await opened(browser, page, words);
}

/** The words that the open form is about; null where none is open. */
export function formLemma(browser: TestBrowser, page: Page): Promise<string | null> {
  return browser.inOverlay(
    page,
    (root) => root.querySelector('.note-form .lemma')?.textContent ?? null,
    null,
  );
}

/** Waits for the form of the note on these words. */
export async function opened(browser: TestBrowser, page: Page, words: string): Promise<void> {
  const isOpen = async () => (await formLemma(browser, page))?.startsWith(words) ?? false;
  await until(`a form for “${words}”`, isOpen);
}

/** What is painted for the draft: name of the highlight and words, in the order of the page. */
export async function draftMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: { top: number; words: string }[] = [];
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('afterword-draft-')) return;
      highlight.forEach((range) => {
        // Of words on two lines, where they begin.
        const { top = 0, left = 0 } = (range as Range).getClientRects()[0] ?? {};
        found.push({
          top: top * 10_000 + left,
          words: `${name.replace('afterword-draft-', '')}: ${range}`,
        });
      });
    });
    return found.sort((one, other) => one.top - other.top).map(({ words }) => words);
  });
}

/** Ends the writing by the bar's cross. */
export async function endWriting(browser: TestBrowser, page: Page): Promise<void> {
  await pressInOverlay(browser, page, /^Stop writing/);
}
