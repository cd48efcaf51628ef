import type { Page } from 'puppeteer-core';
import type { Measured } from './sides.ts';

interface Seen {
  /** Milliseconds since the navigation began; 0: not yet. */
  firstMark: number;
  lastMark: number;
  surfaces: number;
  marks: number;
  /** The longest time that a timer of the page had to wait beyond its turn. */
  wait: number;
}

/** Watches what `page` shows and how long its own timers wait, on every page it loads from now on. */
export async function watchLoads(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    // Frames have a timeline of their own.
    if (window !== top) return;
    const seen: Seen = { firstMark: 0, lastMark: 0, surfaces: 0, marks: 0, wait: 0 };
    Object.assign(globalThis, { benchSeen: seen });
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      seen.wait = Math.max(seen.wait, now - last);
      last = now;
      setTimeout(tick);
    };
    const frame = () => {
      let marks = 0;
      CSS.highlights.forEach((highlight, name) => {
        if (name.startsWith('afterword-claim-')) marks += highlight.size;
      });
      if (marks > seen.marks) {
        seen.firstMark ||= performance.now();
        seen.lastMark = performance.now();
        seen.marks = marks;
      }
      if (seen.surfaces === 0 && document.querySelector('[afterword-root]')) {
        seen.surfaces = performance.now();
      }
      requestAnimationFrame(frame);
    };
    tick();
    frame();
  });
}

/** What was seen since the page was loaded. */
export async function readLoad(page: Page): Promise<Measured> {
  const { seen, load } = await page.evaluate(() => ({
    seen: (globalThis as unknown as { benchSeen: Seen }).benchSeen,
    load: performance.getEntriesByType('navigation')[0]?.toJSON().loadEventEnd as number,
  }));
  const { marks } = seen;
  return {
    'load event ends, ms': load,
    'first mark is shown, ms': marks > 0 ? seen.firstMark : null,
    'last mark is shown, ms': marks > 0 ? seen.lastMark : null,
    'our surfaces are there, ms': marks > 0 ? seen.surfaces : null,
    marks: marks > 0 ? marks : null,
    'longest wait of a timer of the page, ms': seen.wait,
  };
}
