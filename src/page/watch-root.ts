import { rootElementOf } from '../dom/documents.ts';

/**
 * Calls `onReplaced` when the page's root element was exchanged, as `document.open()` does. That
 * takes every listener off document and window too, so whoever listens there has to begin anew.
 */
export function watchRoot(document: Document, onReplaced: () => void, signal: AbortSignal): void {
  let root = rootElementOf(document);
  const observer = new MutationObserver(() => {
    // Between the two there is a moment without any root.
    const now = rootElementOf(document);
    if (!now || now === root) return;
    root = now;
    onReplaced();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
