import type { Page } from 'puppeteer-core';

export interface PageCosts {
  /** Cumulative layout shift; null where the browser cannot measure it (Firefox). */
  readonly layoutShift: number | null;
  /** Milliseconds of each task over 50 ms; null where the browser cannot measure it. */
  readonly longTasks: readonly number[] | null;
}

interface Measured {
  shift: number;
  tasks: number[];
  types: readonly string[];
}

/** Starts measuring on every page that `page` loads from now on. */
export async function measureCosts(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const measured: Measured = {
      shift: 0,
      tasks: [],
      types: PerformanceObserver.supportedEntryTypes,
    };
    Object.assign(globalThis, { afterwordTestCosts: measured });
    const observe = (type: string, add: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
        type,
        buffered: true,
      });
    observe('longtask', (entry) => measured.tasks.push(entry.duration));
    observe('layout-shift', (entry) => {
      measured.shift += (entry as PerformanceEntry & { value: number }).value;
    });
  });
}

/** What was measured since the page was loaded. */
export async function costs(page: Page): Promise<PageCosts> {
  const { shift, tasks, types } = await page.evaluate(
    () => (globalThis as unknown as { afterwordTestCosts: Measured }).afterwordTestCosts,
  );
  return {
    layoutShift: types.includes('layout-shift') ? shift : null,
    longTasks: types.includes('longtask') ? tasks : null,
  };
}
