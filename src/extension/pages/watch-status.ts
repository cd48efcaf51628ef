import type { PageStatus } from '../messages.ts';
import type { StatusChanges } from './status-changes.ts';

/** Milliseconds that a page may take to say what it is. */
const LONGEST = 3000;

export interface WatchStatusOptions {
  /** Asks the page what it is. Null: nobody answers. */
  ask(): Promise<PageStatus | null>;
  /** When the page is worth being asked again. */
  readonly changes: StatusChanges;
  /** Waits for notes to be there, or to be gone. */
  readonly on: boolean;
  /** True where our scripts were run on the page before: silence then means that they have left. */
  readonly started: boolean;
  /** Told of each new answer of a page that was looked at. */
  onReport(report: PageStatus): Promise<void>;
}

/**
 * Asks a page, and at each change again, until it says that it found something (`on`) or is switched
 * off (not `on`), that its scripts left, or for three seconds. Null: nobody is there.
 */
export async function watchStatus(options: WatchStatusOptions): Promise<PageStatus | null> {
  const { ask, changes, on, started, onReport } = options;
  const isOver = after(LONGEST);
  let last: PageStatus | null = null;
  for (;;) {
    // A change that comes while the page answers is one too.
    const changed = changes.next();
    const report = await ask();
    const isNews = JSON.stringify(report) !== JSON.stringify(last);
    if (report && (report.looked || !report.on) && isNews) await onReport(report);
    const hasLeft = report === null && (started || last !== null);
    last = report;
    const isSettled = report !== null && (on ? hasFound(report) : !report.on);
    if (hasLeft || isSettled) return last;
    if ((await Promise.race([changed, isOver])) === 'over') return last;
  }
}

function after(milliseconds: number): Promise<'over'> {
  return new Promise((resolve) => setTimeout(() => resolve('over'), milliseconds));
}

/** False while a page is still being looked at, or holds nothing. */
function hasFound({ on, isArticle, notes, mentions, added }: PageStatus): boolean {
  return on && ((isArticle && notes > 0) || mentions > 0 || added.length > 0);
}
