import { setTimeout as sleep } from 'node:timers/promises';
import { openArticle } from '../../tools/browsers/open-article.ts';
import { noteSeen } from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import type { Screen } from './screens.ts';
import { VIEWPORTS } from './sizes.ts';

// A note that is fading in would blur the picture.
const FADED_IN = 600;

/** The article as a PNG, after what a reader does. */
export async function takeScreen(browser: TestBrowser, screen: Screen): Promise<Uint8Array> {
  const page = await openArticle(browser, {
    page: { look: screen.look },
    prepare: (page) => page.setViewport(VIEWPORTS[browser.name]),
  });
  try {
    // The pointer has just pressed a button, below which there are words with a note.
    await page.mouse.move(1, 1);
    await until('no note', async () => (await noteSeen(browser, page)) === null);
    await screen.act?.(browser, page);
    await sleep(FADED_IN);
    return await page.screenshot();
  } finally {
    await page.close();
  }
}
