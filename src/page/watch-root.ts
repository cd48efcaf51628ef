import { rootElementOf } from '../dom/documents.ts';

/**
 * Calls `onReplaced` when the page's root element is replaced, as `document.open()` does. That
 * removes every listener from document and window too, so whoever listens there has to start again.
 */
export function watchRoot(document: Document, onReplaced: () => void, signal: AbortSignal): void {
  let root = rootElementOf(document);
  const observer = new MutationObserver(() => {
    // Between the old root and the new one there is a moment without any.
    const now = rootElementOf(document);
    if (!now || now === root) return;
    root = now;
    onReplaced();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
