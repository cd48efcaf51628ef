import { WRITER_SELECTOR } from '../../core/model/host-selector.ts';
import type { Mark } from '../../core/model/mark.ts';
import { listen, rootElementOf } from '../../dom/documents.ts';
import { closest, query } from '../../dom/elements.ts';
import { markAtPoint } from '../../page/mark-at-point.ts';
import type { PageText } from '../../page/page-text.ts';
import { isOnHost } from '../../ui/host/host-element.ts';
import type { OverlayHandle } from '../../ui/mount-overlay.tsx';

export interface FollowOptions {
  readonly document: Document;
  /** The page's words as last read. */
  text(): PageText;
  /** Marks that a reader can point at. */
  marks(): readonly Mark<Range>[];
  readonly overlay: Pick<OverlayHandle, 'pointerOver' | 'pressed'>;
  readonly signal: AbortSignal;
}

/**
 * Tells the overlay which marked words the pointer is on, at most once a frame, and when they, or
 * the page around them, are pressed. Listens passively and prevents nothing: links in the words stay
 * links.
 */
export function followPointer({ document, text, marks, overlay, signal }: FollowOptions): void {
  let frame = 0;
  const markAt = (point: { x: number; y: number }) =>
    markAtPoint(document, text(), marks(), point)?.key ?? null;
  let latest: { x: number; y: number } | null = null;
  let hasMoved = false;
  const onMove = (event: PointerEvent) => {
    // A reader who presses while the pointer moves is selecting words, or dragging something.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    const at = { x: event.clientX, y: event.clientY };
    hasMoved ||= latest ? at.x !== latest.x || at.y !== latest.y : !isStill(event);
    // The last move before a rest counts, even if it is the second in its frame.
    latest = at;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const point = latest ?? at;
      const mark = isNoting(document) ? null : markAt(point);
      // Words that moved under a resting pointer were not pointed at: nothing opens by itself.
      if (mark === null || hasMoved) overlay.pointerOver(mark, point);
      hasMoved = false;
    });
  };
  let down: Down | null = null;
  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    down = { x: event.clientX, y: event.clientY, isOwn: isOnHost(event) };
  };
  const onClick = (event: MouseEvent) => {
    const point = { x: event.clientX, y: event.clientY };
    // Clicks from the page's scripts or the keyboard are no presses.
    if (!event.isTrusted || event.detail === 0) return;
    // A click that began in a note, or selected words, is no press on the page.
    if (isOnHost(event) || down?.isOwn || (down && isDrag(down, point))) return;
    overlay.pressed(isOnControl(event) ? null : markAt(point));
  };
  // Before the page's own listeners, which may stop the event.
  const passive = { signal, passive: true, capture: true };
  listen(document, 'pointermove', onMove, passive);
  listen(document, 'pointerdown', onDown, passive);
  listen(document, 'click', onClick, passive);
  const root = rootElementOf(document);
  const onLeave = ({ isTrusted, clientX: x, clientY: y }: PointerEvent) => {
    if (isTrusted) overlay.pointerOver(null, { x, y });
  };
  if (root) listen(root, 'pointerleave', onLeave, { signal, passive: true });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

/** While the reader writes notes, she selects words: no note opens over them. */
function isNoting(document: Document): boolean {
  return query(document, WRITER_SELECTOR) !== null && getSelection()?.isCollapsed === false;
}

/** Where the pointer last went down, and whether that was on something of ours. */
interface Down {
  readonly x: number;
  readonly y: number;
  readonly isOwn: boolean;
}

/** Pixels that a hand may slip while it presses. */
const SLIP = 6;

/** Browsers also report a resting pointer when the page moves below it. */
function isStill({ movementX, movementY }: PointerEvent): boolean {
  return movementX === 0 && movementY === 0;
}

function isDrag(from: Down, to: { x: number; y: number }): boolean {
  return Math.hypot(from.x - to.x, from.y - to.y) > SLIP;
}

/** A press on a link or a button of the page is meant for that. */
function isOnControl(event: Event): boolean {
  return (
    event.target instanceof Element &&
    closest(event.target, 'a[href], button, input, label') !== null
  );
}
