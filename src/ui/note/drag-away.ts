/** Pixels that a sheet is pulled down before it goes. */
const FAR_ENOUGH = 80;

/** Lets a bottom sheet be pulled down and away by its grab bar. Returns the way back. */
export function dragAway(sheet: HTMLElement, grab: HTMLElement, onAway: () => void): () => void {
  const life = new AbortController();
  let from: number | null = null;
  const moved = (event: PointerEvent) => Math.max(0, event.clientY - (from ?? event.clientY));
  const onDown = (event: PointerEvent) => {
    from = event.clientY;
    grab.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    if (from !== null) sheet.style.transform = `translateY(${moved(event)}px)`;
  };
  const onUp = (event: PointerEvent) => {
    const far = from !== null && moved(event) >= FAR_ENOUGH;
    from = null;
    sheet.style.transform = '';
    if (far) onAway();
  };
  const options = { signal: life.signal };
  grab.addEventListener('pointerdown', onDown, options);
  grab.addEventListener('pointermove', onMove, options);
  grab.addEventListener('pointerup', onUp, options);
  grab.addEventListener('pointercancel', onUp, options);
  return () => life.abort();
}
