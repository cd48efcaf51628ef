/** The share of the main thread that looking again may take on a page that never rests. */
const SHARE = 0.01;
/** Milliseconds without a change after which a page is looked at again. */
const REST_MS = 300;
/** Milliseconds after which a page that never rests is looked at all the same. */
const PATIENCE_MS = 2_000;

export interface WatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** True when a change at this node can matter; asked for each record, so it must be quick. */
  concerns(node: Node): boolean;
  /** Looks at the page again. Resolves with the milliseconds of work that it took. */
  look(): Promise<number>;
}

/**
 * Calls `look` after the page has changed. However often it changes, the work stays below one
 * hundredth of the time: after a look that took n ms the next one comes n × 100 ms later at the earliest.
 */
export function watchPage({ document, signal, concerns, look }: WatchOptions): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let firstChange = 0;
  let notBefore = 0;
  let looking = false;
  let changedMeanwhile = false;

  const schedule = () => {
    if (signal.aborted) return;
    if (looking) {
      changedMeanwhile = true;
      return;
    }
    const now = performance.now();
    firstChange ||= now;
    const due = Math.min(now + REST_MS, firstChange + PATIENCE_MS);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(onDue, Math.max(due, notBefore) - now);
  };

  const onDue = async () => {
    timer = null;
    firstChange = 0;
    looking = true;
    try {
      const took = await look();
      notBefore = performance.now() + took / SHARE;
    } finally {
      looking = false;
      if (changedMeanwhile) schedule();
      changedMeanwhile = false;
    }
  };

  const observer = new MutationObserver((records) => {
    // Once a look is due, further changes within its wait add nothing.
    if (timer !== null && performance.now() < notBefore) return;
    if (records.some(({ target }) => concerns(target))) schedule();
  });
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'class', 'style'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
}
