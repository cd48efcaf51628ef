import type { PageStatus } from '../messages.ts';

/** How long a page may take to say what it is, and how often it is asked, in milliseconds. */
const LONGEST = 3000;
const STEP = 100;

export interface WatchStatusOptions {
  /** Asks the page what it is. Null: nobody answers. */
  ask(): Promise<PageStatus | null>;
  /** Waits for notes to be there, or to be gone. */
  readonly on: boolean;
  /** True where our scripts were run on the page before: silence then means that they have left. */
  readonly started: boolean;
  /** Told of each new answer of a page that was looked at. */
  onReport(report: PageStatus): Promise<void>;
}

/**
 * Asks a page until it says that it found something (`on`) or is switched off (not `on`), that its
 * scripts left, or for three seconds. Null: nobody is there.
 */
export async function watchStatus({
  ask,
  on,
  started,
  onReport,
}: WatchStatusOptions): Promise<PageStatus | null> {
  const until = performance.now() + LONGEST;
  let last: PageStatus | null = null;
  for (;;) {
    const report = await ask();
    const isNews = JSON.stringify(report) !== JSON.stringify(last);
    if (report && (report.looked || !report.on) && isNews) await onReport(report);
    const hasLeft = report === null && (started || last !== null);
    last = report;
    const isSettled = report !== null && (on ? hasFound(report) : !report.on);
    if (hasLeft || isSettled || performance.now() > until) return last;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

/** False while a page is still being looked at, or holds nothing. */
function hasFound({ on, isArticle, notes, mentions, added }: PageStatus): boolean {
  return on && ((isArticle && notes > 0) || mentions > 0 || added.length > 0);
}
