import browser from 'webextension-polyfill';
import { createSettingsStore, type SettingsStore } from '../settings/settings-store.ts';

/** The settings of this browser: local, and synced where the browser can sync. */
export function browserSettings(): SettingsStore {
  return createSettingsStore(browser.storage.local, browser.storage.sync ?? null);
}

const PAGES_OFF = 'pagesOff';

/**
 * Pages switched off until the browser closes. Kept in memory only, separately for private windows,
 * since a stored list would reveal what was read.
 */
export const pagesOff = {
  async has(url: string, incognito: boolean): Promise<boolean> {
    return (await readPagesOff(incognito)).includes(pageKey(url));
  },
  async set(url: string, off: boolean, incognito: boolean): Promise<void> {
    const others = (await readPagesOff(incognito)).filter((page) => page !== pageKey(url));
    const pages = off ? [...others, pageKey(url)] : others;
    await browser.storage.session.set({ [keyOf(incognito)]: pages });
  },
  /** To be called after a window closes: the last private one takes its pages with it. */
  async forgetPrivate(): Promise<void> {
    const windows = await browser.windows.getAll();
    if (!windows.some(({ incognito }) => incognito))
      await browser.storage.session.remove(keyOf(true));
  },
};

async function readPagesOff(incognito: boolean): Promise<string[]> {
  const key = keyOf(incognito);
  const pages = (await browser.storage.session.get(key))[key];
  return Array.isArray(pages) ? pages.filter((page) => typeof page === 'string') : [];
}

function keyOf(incognito: boolean): string {
  return incognito ? `${PAGES_OFF}.private` : PAGES_OFF;
}

/** Ignores query and fragment, which do not make a different page. */
function pageKey(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? url;
}
