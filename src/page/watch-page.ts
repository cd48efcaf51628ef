import { rootElementOf } from '../dom/documents.ts';
import { LookSchedule } from './look-schedule.ts';

/** Milliseconds between two checks of what hides words of the article. */
const GLANCE_MS = 150;

export interface WatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Called on every change of nodes or words, whether it matters or not. */
  onTouched(): void;
  /** True if a change at this node can matter; called for each record, so it must be quick. */
  concerns(node: Node): boolean;
  /** True if a change brings awaited words. */
  bringsWords(records: readonly MutationRecord[]): boolean;
  /** Shadow roots of the page: an observer outside does not see changes in them. */
  trees(): readonly ShadowRoot[];
  /** True once something that hid words of the article no longer does. */
  isUncovered(): boolean;
  /** Looks at the page again. Resolves with the milliseconds of work that it took. */
  look(): Promise<number>;
}

export interface PageWatch {
  /**
   * To be given the first look, if the watch begins before it: words that arrive during that look may have come too
   * late for it.
   */
  first(look: () => Promise<unknown>): Promise<void>;
}

/**
 * Calls `look` after the page has changed: soon if words of the article arrived or became visible,
 * however that happened (no event reports a style sheet that was switched off, or an animation's
 * step); otherwise when the page rests, and for one hundredth of the time at most.
 */
export function watchPage(options: WatchOptions): PageWatch {
  const { document, signal } = options;
  const observer = new MutationObserver((records) => {
    if (records.some(({ type }) => type !== 'attributes')) options.onTouched();
    if (options.bringsWords(records)) schedule.soon();
    else if (!schedule.isFull() && records.some(({ target }) => options.concerns(target)))
      schedule.atRest();
  });
  const observe = () => {
    const root = rootElementOf(document);
    const what = { childList: true, characterData: true, subtree: true, attributes: true };
    const attributeFilter = ['hidden', 'open', 'class', 'style'];
    // Observing a node twice has no further effect.
    for (const one of [root, ...options.trees()])
      if (one) observer.observe(one, { ...what, attributeFilter });
  };
  const schedule = new LookSchedule(async () => {
    const took = await options.look();
    if (!signal.aborted) observe();
    return took;
  });
  const glance = setInterval(() => {
    if (options.isUncovered()) schedule.now();
  }, GLANCE_MS);
  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(glance);
    schedule.end();
  });
  return {
    async first(look) {
      const meanwhile = await schedule.hold(look);
      if (signal.aborted) return;
      observe();
      const root = rootElementOf(document);
      if (meanwhile === 'soon') schedule.soon();
      // Pages change while they load. Where the article was found, that is no reason to look again.
      else if (meanwhile === 'at rest' && root && options.concerns(root)) schedule.atRest();
    },
  };
}
