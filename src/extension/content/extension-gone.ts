import { browser } from './browser-api.ts';

/** Milliseconds between two checks: each reads one property, which costs nothing measurable. */
const EVERY_MS = 2_000;

/**
 * Calls `onGone` when the extension was updated, switched off or removed while this page is open.
 * A port would report it sooner, but an open port keeps a page out of the back/forward cache.
 */
export function watchExtension(onGone: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (isAlive()) return;
    clearInterval(timer);
    onGone();
  }, EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // The browser has taken the extension's API away from this script.
    return false;
  }
}
