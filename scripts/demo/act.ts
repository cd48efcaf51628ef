import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../test/e2e/support/test-browser.ts';
import { until } from '../../test/e2e/support/wait.ts';

/** Rests the pointer on the first forecast (or claim). Returns whether a note opened. */
export async function pointAtClaim(browser: TestBrowser, page: Page): Promise<boolean> {
  const place = await page.evaluate(() => {
    const names = Array.from(CSS.highlights.keys());
    const name = names.find((one) => one.startsWith('afterword-claim-forecast')) ?? names[0] ?? '';
    const [range] = Array.from(CSS.highlights.get(name) ?? []);
    if (!(range instanceof Range)) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = Array.from(range.getClientRects());
    return box ? { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 } : null;
  });
  if (!place) return false;
  return changed(browser, page, async () => {
    await page.mouse.move(place.x - 2, place.y - 2);
    await page.mouse.move(place.x, place.y, { steps: 4 });
  });
}

/** Presses the chip's "Who is speaking?". Returns whether a panel opened. */
export async function openPanel(browser: TestBrowser, page: Page): Promise<boolean> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.mouse.move(1, 1);
  await sleep(800);
  const place = await browser.inOverlay(
    page,
    (root) => {
      const buttons = Array.from(root.querySelectorAll('button'));
      const chip = buttons.find((button) => /who is speaking/i.test(button.textContent ?? ''));
      if (!chip) return null;
      const box = chip.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    null,
  );
  return place ? changed(browser, page, () => page.mouse.click(place.x, place.y)) : false;
}

/** Whether the overlay says more after `act` than before. */
async function changed(
  browser: TestBrowser,
  page: Page,
  act: () => Promise<void>,
): Promise<boolean> {
  const length = () => browser.inOverlay(page, (root) => root.textContent?.length ?? 0, null);
  const before = (await length()) ?? 0;
  await act();
  const more = async () => ((await length()) ?? 0) > before + 40;
  const opened = await until('the overlay to say more', more, 5000).catch(() => false);
  // Fading in would blur the picture.
  await sleep(400);
  return opened;
}
