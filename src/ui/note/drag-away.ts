/** Pixels that a sheet must be pulled down to close. */
const FAR_ENOUGH = 80;
/** Pixels per millisecond at which a short pull closes it too, and the least length of that pull. */
const FAST_ENOUGH = 0.5;
const LEAST_PULL = 24;

/** Start of a pull: position, and time in milliseconds. */
interface Pull {
  readonly y: number;
  readonly at: number;
}

/**
 * Lets a bottom sheet be pulled down and away by its handle, far enough or fast. Returns the way
 * back. For the keyboard there is the note's own button.
 */
export function dragAway(sheet: HTMLElement, handle: HTMLElement, onAway: () => void): () => void {
  const life = new AbortController();
  let from: Pull | null = null;
  const pulled = ({ clientY }: PointerEvent) => Math.max(0, clientY - (from?.y ?? clientY));
  const onDown = (event: PointerEvent) => {
    from = { y: event.clientY, at: event.timeStamp };
    handle.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    if (from) sheet.style.transform = `translateY(${pulled(event)}px)`;
  };
  const letGo = () => {
    from = null;
    sheet.style.transform = '';
  };
  const onUp = (event: PointerEvent) => {
    const isMeant = from !== null && isFar(pulled(event), event.timeStamp - from.at);
    letGo();
    if (isMeant) onAway();
  };
  const options = { signal: life.signal };
  handle.addEventListener('pointerdown', onDown, options);
  handle.addEventListener('pointermove', onMove, options);
  handle.addEventListener('pointerup', onUp, options);
  // The browser has taken over the gesture.
  handle.addEventListener('pointercancel', letGo, options);
  return () => life.abort();
}

function isFar(pixels: number, milliseconds: number): boolean {
  if (pixels >= FAR_ENOUGH) return true;
  return pixels >= LEAST_PULL && pixels / Math.max(1, milliseconds) >= FAST_ENOUGH;
}
