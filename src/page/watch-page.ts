import { rootElementOf } from '../dom/documents.ts';
import { LookSchedule } from './look-schedule.ts';

/** Milliseconds between two glances at what hides words of the article. */
const GLANCE_MS = 150;

export interface WatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Told of every change of nodes or words, whether it matters or not. */
  onTouched(): void;
  /** True when a change at this node can matter; asked for each record, so it must be quick. */
  concerns(node: Node): boolean;
  /** True where a change brings words that are waited for. */
  bringsWords(records: readonly MutationRecord[]): boolean;
  /** Shadow roots of the page, in which changes are not seen from outside. */
  trees(): readonly ShadowRoot[];
  /** True once something that hid words of the article hides them no longer. */
  isUncovered(): boolean;
  /** Looks at the page again. Resolves with the milliseconds of work that it took. */
  look(): Promise<number>;
}

/**
 * Calls `look` after the page has changed: soon where words of the article came or came into sight,
 * however that was done (no event tells of a style sheet that was switched off, or of an animation's
 * step); for anything else when the page rests, and for one hundredth of the time at most.
 */
export function watchPage(options: WatchOptions): void {
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
    // Observed twice, a node is observed once.
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
}
