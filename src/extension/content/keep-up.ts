/** Milliseconds between two checks, and the longest interval, for a page that undoes our work each time. */
const EVERY_MS = 1_000;
const SELDOM_MS = 30_000;
/** The reader's actions may make the page change something: a check follows soon after. */
const ON = ['input', 'keyup', 'click', 'visibilitychange'];
const SOON_MS = 60;

/**
 * Calls `mend` now and then while the page is visible, for changes that no event reports. It returns whether
 * something had to be mended: if that happens each time, the page insists, and is checked less and
 * less often. A check reads a few properties and costs nothing measurable.
 */
export function keepUp(document: Document, mend: () => boolean, signal: AbortSignal): void {
  let wait = EVERY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const onTime = () => {
    const mended = !document.hidden && mend();
    wait = mended ? Math.min(wait * 2, SELDOM_MS) : EVERY_MS;
    timer = setTimeout(onTime, wait);
  };
  timer = setTimeout(onTime, wait);
  const onEvent = (event: Event) => {
    if (!event.isTrusted) return;
    soon ??= setTimeout(() => {
      soon = undefined;
      mend();
    }, SOON_MS);
  };
  for (const type of ON)
    document.addEventListener(type, onEvent, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(soon);
  });
}
