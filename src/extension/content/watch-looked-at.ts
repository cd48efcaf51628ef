import { bundled } from 'virtual:afterword/bundled';
import { viewOf } from '../../dom/documents.ts';
import { computedLayout, hides } from '../../page/layout.ts';
import { type PageWatch, watchPage } from '../../page/watch-page.ts';
import { createWordWatch } from '../../page/words-brought.ts';
import { concerns } from './concerns.ts';
import type { Look } from './look-at-page.ts';

/** Milliseconds after a change within which a mark leaves words that are not its own. */
const CHECK_MS = 100;

interface WatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The last look; null before there is one. */
  look(): Look | null;
  /** Called when something that we watch has changed. */
  onTouched(): void;
  /** Compares marks with the words that they are on. */
  check(): void;
  /** Resolves with milliseconds of work. */
  lookAgain(): Promise<number>;
}

/** Follows the page from one look to the next. */
export function watchLookedAt(options: WatchOptions): PageWatch {
  const { document, signal, look, onTouched, check, lookAgain } = options;
  const view = viewOf(document);
  const layout = view && computedLayout(view);
  let isCheckDue = false;
  return watchPage({
    document,
    signal,
    onTouched() {
      onTouched();
      if (isCheckDue) return;
      isCheckDue = true;
      setTimeout(() => {
        isCheckDue = false;
        if (!signal.aborted) check();
      }, CHECK_MS);
    },
    concerns: (node) => concerns(look(), node),
    bringsWords: createWordWatch(bundled.flatMap(({ recognition }) => recognition.articles)),
    trees: () => look()?.trees ?? [],
    isUncovered: () =>
      layout !== null && (look()?.hidden.some((one) => !hides(layout(one))) ?? false),
    look: lookAgain,
  });
}
