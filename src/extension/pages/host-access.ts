import browser from 'webextension-polyfill';
import { EVERY_PAGE, patternOf } from '../background/registration.ts';

/** The patterns of the sites on which the extension runs by itself, from the manifest. */
export function outletPatterns(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** True for an address on one of the outlet's own sites. */
export function isOutletUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return outletPatterns().some((pattern) => pattern.includes(`//${hostname}/`));
}

/** True while the browser lets us read the outlet's pages: Firefox leaves that to the reader. */
export function hasOutletAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: outletPatterns() });
}

/** Must be called straight from a click. False when the reader says no. */
export function askOutletAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: outletPatterns() });
}

/** Must be called straight from a click. `origin` null: every page. False when the reader says no. */
export function askAccess(origin: string | null): Promise<boolean> {
  return browser.permissions.request({
    origins: [origin === null ? EVERY_PAGE : patternOf(origin)],
  });
}

export function hasAccess(origin: string | null): Promise<boolean> {
  return browser.permissions.contains({
    origins: [origin === null ? EVERY_PAGE : patternOf(origin)],
  });
}
