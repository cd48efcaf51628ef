import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PageWatch, watchPage } from '../../src/page/watch-page.ts';

let document: Document;
let end: AbortController;
let watch: PageWatch;
let looks: number;
/** What the watch is told of the page. */
let isFound: boolean;

beforeEach(() => {
  const { window } = new JSDOM('<main></main>');
  document = window.document;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  end = new AbortController();
  looks = 0;
  isFound = true;
  watch = watchPage({
    document,
    signal: end.signal,
    onTouched: () => undefined,
    concerns: () => !isFound,
    bringsWords: (records) => records.some(({ target }) => target.textContent === 'awaited words'),
    trees: () => [],
    isUncovered: () => false,
    look: async () => {
      looks += 1;
      return 0;
    },
  });
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
});

/** A first look, during which the page writes `words`. */
async function firstLook(words: string): Promise<void> {
  await watch.first(async () => {
    (document.querySelector('main') as Element).textContent = words;
    await new Promise((resolve) => setTimeout(resolve));
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
}

test('words that arrive during the first look are looked at after it', async () => {
  await firstLook('awaited words');
  expect(looks).toBe(1);
});

test('another change during the first look is a reason to look again if nothing was found', async () => {
  isFound = false;
  await firstLook('other words');
  expect(looks).toBe(1);
});

test('and none if the article was found', async () => {
  await firstLook('other words');
  expect(looks).toBe(0);
});
