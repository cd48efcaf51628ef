import type { PageStatus } from '../messages.ts';
import { askPage } from './ask.ts';

/** How long a page may take to say what it is, and how often it is asked, in milliseconds. */
const LONGEST = 3000;
const STEP = 150;

/**
 * Asks a page until it says that it found something (`on`) or is switched off (not `on`), that its
 * scripts left, or for three seconds. `onReport` is told of each new answer. Null: nobody is there.
 */
export async function watchStatus(
  tabId: number,
  on: boolean,
  onReport: (report: PageStatus) => Promise<void>,
): Promise<PageStatus | null> {
  const until = performance.now() + LONGEST;
  let last: PageStatus | null = null;
  for (;;) {
    const report = await askPage(tabId, { type: 'status' });
    if (report && JSON.stringify(report) !== JSON.stringify(last)) await onReport(report);
    const hasLeft = report === null && last !== null;
    last = report;
    const isSettled = report !== null && (on ? hasFound(report) : !report.on);
    if (hasLeft || isSettled || performance.now() > until) return last;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

/** False while a page is still being looked at, or holds nothing. */
function hasFound({ on, isArticle, notes, mentions }: PageStatus): boolean {
  return on && ((isArticle && notes > 0) || mentions > 0);
}
