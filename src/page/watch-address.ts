/** Calls `onChange` when the page goes to another address without loading anew. */
export function watchAddress(
  window: Window,
  onChange: (url: string) => void,
  signal: AbortSignal,
): void {
  let known = withoutFragment(window.location.href);
  const check = () => {
    const now = withoutFragment(window.location.href);
    if (now === known) return;
    known = now;
    onChange(now);
  };
  window.addEventListener('popstate', check, { signal });
  // The Navigation API tells of `history.pushState` by the page, which no older event does.
  if ('navigation' in window) {
    (window.navigation as EventTarget).addEventListener('currententrychange', check, { signal });
  }
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
