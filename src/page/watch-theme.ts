import { composedAncestorsOf } from '../dom/composed.ts';
import { listen, viewOf } from '../dom/documents.ts';

/** Least milliseconds between two checks: some pages set an attribute in every frame. */
const AT_LEAST_MS = 200;

export interface WatchThemeOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The element that holds the words. */
  column(): Element;
  onMayChange(): void;
}

/**
 * Calls `onMayChange` when the colours behind the words may have changed: an attribute or a style of
 * an enclosing element, a style sheet that came or went, the end of a transition, the system theme. At
 * once for the first of several changes.
 */
export function watchTheme({ document, signal, column, onMayChange }: WatchThemeOptions): void {
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => schedule());
  const observe = () => {
    observer.disconnect();
    for (const at of composedAncestorsOf(column())) observer.observe(at, { attributes: true });
    // The text of style elements, and links that are switched on and off.
    const anything = { childList: true, subtree: true, characterData: true, attributes: true };
    if (document.head) observer.observe(document.head, anything);
  };
  const run = () => {
    timer = undefined;
    last = performance.now();
    observe();
    onMayChange();
  };
  const schedule = () => {
    timer ??= setTimeout(run, Math.max(0, last + AT_LEAST_MS - performance.now()));
  };
  observe();
  const quietly = { signal, capture: true, passive: true };
  // `load`: a style sheet has arrived.
  for (const type of ['transitionend', 'animationend', 'load'])
    listen(document, type, schedule, quietly);
  viewOf(document)
    ?.matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
