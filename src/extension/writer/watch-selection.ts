import { hasCoarsePointer, listen, viewOf } from '../../dom/documents.ts';
import { isOnHost } from '../../ui/host/host-element.ts';

/** Milliseconds for which a selection must stay unchanged before it is reported: it grows with each pointer move. */
const REST_MS = 120;
/** Events of a reader's own selection; one made by a page's script comes without them. */
const READERS_OWN = ['pointerup', 'keyup', 'touchend', 'contextmenu'];
/** Milliseconds after a reader's own event within which a selection counts as hers. */
const OWN_MS = 1_500;

/**
 * Calls `onSelection` when the selection changes or is cleared; `isOwn` is true if that was the
 * reader's doing.
 */
export function watchSelection(
  document: Document,
  onSelection: (isOwn: boolean) => void,
  signal: AbortSignal,
): void {
  let ownAt = Number.NEGATIVE_INFINITY;
  let isDown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // While a button is held the selection still grows. Touch selection handles send no pointer events.
      if (!isDown) onSelection(performance.now() - ownAt < OWN_MS || hasCoarsePointer(document));
    }, REST_MS);
  };
  const options = { signal, capture: true, passive: true };
  const view = viewOf(document);
  const onOwn = (event: Event) => {
    if (!event.isTrusted || isOnHost(event)) return;
    ownAt = performance.now();
    isDown = false;
    later();
  };
  const onDown = (event: Event) => {
    if (event.isTrusted && !isOnHost(event)) isDown = true;
  };
  for (const type of READERS_OWN) view?.addEventListener(type, onOwn, options);
  view?.addEventListener('pointerdown', onDown, options);
  view?.addEventListener('pointercancel', onOwn, options);
  listen(document, 'selectionchange', later, options);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
