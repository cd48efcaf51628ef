import { clearPainted, clearStyles } from '../../page/paint.ts';

const REPLACED = 'afterword:replaced';

/**
 * Ends an earlier copy of this script on the page and removes what it may have left. The two do not
 * share a world when the extension was updated in between, so an event on the document tells it.
 */
export function replaceEarlier(document: Document): void {
  document.dispatchEvent(new CustomEvent(REPLACED));
  for (const root of document.querySelectorAll('afterword-root')) root.remove();
  clearPainted();
  clearStyles(document);
}

/** Calls `onReplaced` when a later copy does that to this one. */
export function heedLater(document: Document, onReplaced: () => void, signal: AbortSignal): void {
  document.addEventListener(REPLACED, onReplaced, { signal });
}
