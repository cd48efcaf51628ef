/**
 * Calls `onReplaced` when the page's root element was exchanged, as `document.open()` does. That
 * takes every listener off document and window too, so whoever listens there has to begin anew.
 */
export function watchRoot(document: Document, onReplaced: () => void, signal: AbortSignal): void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    // Between the two there is a moment without any root.
    if (!document.documentElement || document.documentElement === root) return;
    root = document.documentElement;
    onReplaced();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
