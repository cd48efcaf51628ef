/** Milliseconds between two checks, and at most, on a page that undoes what we do each time. */
const EVERY_MS = 1_000;
const SELDOM_MS = 30_000;
/** What a reader does may have made the page change something: it is checked soon after. */
const ON = ['input', 'keyup', 'click', 'visibilitychange'];
const SOON_MS = 60;

/**
 * Calls `mend` now and then while the page is seen, for what no event tells of. It says whether
 * something had to be mended: where that is so each time, the page insists, and is asked less and
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
