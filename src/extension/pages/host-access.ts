import browser from 'webextension-polyfill';
import { patternOf } from '../background/registration.ts';
import { EVERY_PAGE } from '../background/shared-patterns.ts';
import { outletPatterns } from '../outlet.ts';

/** True if the browser lets us read the outlet's pages: Firefox leaves that to the reader. */
export function hasOutletAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: outletPatterns() });
}

/** Must be called straight from a click. False if the reader says no. */
export function askOutletAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: outletPatterns() });
}

/** Must be called straight from a click. `origin` null: every page. False if the reader says no. */
export function askAccess(origin: string | null): Promise<boolean> {
  return browser.permissions.request({ origins: patternsFor(origin) });
}

/** Whether the reader gave leave to run on an origin; null: on every page. */
export function hasAccess(origin: string | null): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsFor(origin) });
}

function patternsFor(origin: string | null): string[] {
  return [origin === null ? EVERY_PAGE : patternOf(origin)];
}
