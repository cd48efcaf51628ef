/** Calls `measure` once a frame at most after anything that may move the page's words. */
export function watchLayout(document: Document, measure: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  let frame = 0;
  const schedule = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) measure();
    });
  };
  const observer = new ResizeObserver(schedule);
  observer.observe(document.documentElement);
  observer.observe(document.body);
  view.addEventListener('resize', schedule, { signal });
  // The page's own scrolling moves words and numbers alike; a scrolling part of it does not.
  document.addEventListener('scroll', (event) => event.target !== document && schedule(), {
    signal,
    capture: true,
    passive: true,
  });
  document.fonts.addEventListener('loadingdone', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.cancelAnimationFrame(frame);
  });
}
