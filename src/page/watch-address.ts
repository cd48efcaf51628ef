/** Milliseconds without another change: some pages set a new address for each line scrolled past. */
const CALM_MS = 200;

/** Calls `onChange` once after the page changed its address, perhaps repeatedly, without reloading. */
export function watchAddress(window: Window, onChange: () => void, signal: AbortSignal): void {
  let known = withoutFragment(window.location.href);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    const now = withoutFragment(window.location.href);
    if (now === known) return;
    known = now;
    clearTimeout(timer);
    timer = setTimeout(onChange, CALM_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  window.addEventListener('popstate', check, { signal });
  // The Navigation API reports `history.pushState` by the page, which no older event does.
  if ('navigation' in window) {
    (window.navigation as EventTarget).addEventListener('currententrychange', check, { signal });
  }
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
