import { viewOf } from '../../dom/documents.ts';
import type { Painter } from '../../page/paint.ts';

/**
 * Takes marks off the page while it is printed: Chromium prints highlights in their style for the
 * screen. Returns a function that tells whether the page is being printed.
 */
export function hideInPrint(document: Document, painter: Painter, signal: AbortSignal) {
  let isPrinting = false;
  const onPrint = ({ type }: Event) => {
    isPrinting = type === 'beforeprint';
    if (isPrinting) painter.hide();
    else painter.restore();
  };
  for (const type of ['beforeprint', 'afterprint'])
    viewOf(document)?.addEventListener(type, onPrint, { signal });
  return () => isPrinting;
}
