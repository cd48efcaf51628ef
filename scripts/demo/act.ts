import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { noteSeen, pressInOverlay } from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';

/** Rests the pointer on the first forecast (or claim), and waits for a note that says something. */
export async function pointAtClaim(browser: TestBrowser, page: Page): Promise<void> {
  const point = await page.evaluate(() => {
    const names = Array.from(CSS.highlights.keys());
    const name = names.find((one) => one.startsWith('afterword-claim-forecast')) ?? names[0] ?? '';
    const [range] = Array.from(CSS.highlights.get(name) ?? []);
    if (!(range instanceof Range)) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = Array.from(range.getClientRects());
    return box ? { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 } : null;
  });
  if (!point) throw new Error('no painted words were found to point at');
  await page.mouse.move(point.x - 2, point.y - 2);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  await until('a note with its headline', async () => {
    const note = await noteSeen(browser, page);
    return note !== null && note.headline !== '' && note.events.length > 0;
  });
  await settled();
}

/** Presses "Who is speaking?", and waits for the panel that answers it. */
export async function openPanel(browser: TestBrowser, page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.mouse.move(1, 1);
  await pressInOverlay(browser, page, /^Who is speaking\?/);
  await until('the panel with the author’s employer', () =>
    browser.inOverlay(
      page,
      (root) =>
        root.querySelector('#aw-tab-who[aria-selected="true"]') !== null &&
        /employed by\s+Sputnik/.test(root.querySelector('.panel-body')?.textContent ?? ''),
      null,
    ),
  );
  await settled();
}

/** What fades in would blur the picture. */
function settled(): Promise<void> {
  return sleep(400);
}
