import { targetAt } from '../../page/hit-test.ts';
import type { OverlayHandle } from '../../ui/mount-overlay.tsx';
import type { OverlayNote } from '../../ui/overlay-model.ts';
import type { Found } from './found.ts';

export interface FollowOptions {
  readonly document: Document;
  found(): Found;
  isShown(note: OverlayNote): boolean;
  readonly overlay: OverlayHandle;
  readonly signal: AbortSignal;
}

/**
 * Tells the overlay which marked words the pointer is on, once a frame at most, and when they are
 * pressed. Listens passively and prevents nothing: links among the words stay links.
 */
export function followPointer({ document, found, isShown, overlay, signal }: FollowOptions): void {
  let frame = 0;
  const numberAt = (point: { x: number; y: number }): number | null => {
    const { notes, mentions, text } = found();
    const targets = [...notes.filter(isShown), ...mentions].map((note) => ({
      number: note.number,
      span: note.words.span,
      range: () => note.range(),
    }));
    return targetAt(document, text, targets, point)?.number ?? null;
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || frame !== 0) return;
    const point = { x: event.clientX, y: event.clientY };
    frame = requestAnimationFrame(() => {
      frame = 0;
      overlay.pointerOver(numberAt(point));
    });
  };
  const onClick = (event: MouseEvent) => {
    const point = { x: event.clientX, y: event.clientY };
    if (isOwn(event) || isOnControl(event)) return;
    const number = numberAt(point);
    if (number !== null) overlay.pressed(number);
  };
  const passive = { signal, passive: true };
  document.addEventListener('pointermove', onMove, passive);
  document.addEventListener('click', onClick, passive);
  document.documentElement.addEventListener(
    'pointerleave',
    () => overlay.pointerOver(null),
    passive,
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

function isOwn(event: Event): boolean {
  return event.target instanceof Element && event.target.localName === 'afterword-root';
}

/** A press on a link or a button of the page is meant for that. */
function isOnControl(event: Event): boolean {
  return (
    event.target instanceof Element &&
    event.target.closest('a[href], button, input, label') !== null
  );
}
