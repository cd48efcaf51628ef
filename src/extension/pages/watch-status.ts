import type { PageStatus } from '../messages.ts';
import type { StatusChanges } from './status-changes.ts';

/** Milliseconds that a page may take to report its status. */
const LONGEST = 3000;

export interface WatchStatusOptions {
  /** Asks the page for its status. Null if nobody answers. */
  ask(): Promise<PageStatus | null>;
  /** Tells when it is worth asking the page again. */
  readonly changes: StatusChanges;
  /** True to wait for notes to appear, false for them to go. */
  readonly on: boolean;
  /** True if our scripts ran on the page before: then silence means that they have gone. */
  readonly started: boolean;
  /** Called with each new answer from a page after its first look. */
  onReport(report: PageStatus): Promise<void>;
}

/**
 * Asks a page, and again at each change, until it reports that it found something (`on`) or is switched
 * off (not `on`), until its scripts are gone, or for three seconds. Null if nobody answers.
 */
export async function watchStatus(options: WatchStatusOptions): Promise<PageStatus | null> {
  const { ask, changes, on, started, onReport } = options;
  const isOver = after(LONGEST);
  let last: PageStatus | null = null;
  for (;;) {
    // A change that comes while the page is answering counts too.
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
