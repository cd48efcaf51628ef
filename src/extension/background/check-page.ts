import browser from 'webextension-polyfill';
import { logInfo } from '../../core/log.ts';
import { askPage } from '../ask-page.ts';
import type { Boot } from '../messages.ts';
import { isOutletUrl } from '../outlet.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { readableFrames, TOP } from './frames.ts';
import { annotateTab, writeInTab } from './inject.ts';

/** Starts notes on the outlet's own pages if nothing of ours runs there yet; the popup may be gone by then. */
export async function startThere(store: SettingsStore, tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  if (!url || !isOutletUrl(url)) return;
  if ((await askPage(tabId, { type: 'status' })) === null) await checkPage(store, tabId, 'article');
}

/** Checks a page at the reader's request. False if scripts may not run there. */
export async function checkPage(
  store: SettingsStore,
  tabId: number,
  mode: Boot['mode'],
): Promise<boolean> {
  try {
    const tab = await browser.tabs.get(tabId);
    const frames = mode === 'check' ? await readableFrames(tabId) : [TOP];
    const target = { tabId, url: tab.url ?? '', incognito: tab.incognito, frames };
    await annotateTab(store, target, mode);
    return true;
  } catch (error) {
    logInfo('this page cannot be checked.', error);
    return false;
  }
}

/** Opens the writer on a page at the reader's request. False if scripts may not run there. */
export async function writePage(store: SettingsStore, tabId: number): Promise<boolean> {
  try {
    await writeInTab(store, tabId);
    return true;
  } catch (error) {
    logInfo('notes cannot be written on this page.', error);
    return false;
  }
}
