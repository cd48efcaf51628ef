import { matchingFiles } from 'virtual:afterword/matchingFiles';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Boot, ToBackground } from '../messages.ts';
import { isOutletUrl } from '../outlet.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { listAdded } from './added-bases.ts';
import { showBadge } from './badge.ts';
import { pagesOff } from './browser-storage.ts';
import { askPage } from './commands.ts';
import { annotateTab, changeSheet, deliver } from './inject.ts';
import { giveBackHosts, giveBackUnwanted, reconcileRegistration } from './registration.ts';

/** Answers one message. Undefined for a message that an older or newer page sent and we don't know. */
export async function answer(
  store: SettingsStore,
  message: ToBackground,
  sender: Runtime.MessageSender,
): Promise<unknown> {
  const tabId = sender.tab?.id;
  const url = sender.url ?? '';
  const incognito = sender.tab?.incognito ?? false;
  switch (message.type) {
    case 'recognised':
      // Only what the first stage saw in the top frame of a page counts.
      if (tabId === undefined || sender.frameId !== 0) return false;
      if (await annotateTab(store, { tabId, url, incognito }, 'article')) {
        // The page will ask for it in a moment.
        const file = matchingFiles[message.named];
        if (file) await deliver(tabId, `knowledge/${file}.js`);
      }
      return true;
    case 'added-changed':
      return followAdded(store, message.released);
    case 'check-page':
      return checkPage(store, message.tabId, message.mode);
    case 'deliver':
      return tabId !== undefined && deliver(tabId, message.file);
    case 'page-sheet':
      if (tabId !== undefined) await changeSheet(tabId, message);
      return true;
    case 'status-changed':
      if (tabId !== undefined) await showBadge(tabId, message.status);
      return true;
    case 'page-off':
      await pagesOff.set(message.url, message.off, message.incognito);
      if (!message.off && message.tabId !== undefined) await startThere(store, message.tabId);
      return true;
    case 'settings':
      return store.read();
    case 'change-settings': {
      const settings = await follow(store, () => store.change(() => message.changes));
      if (message.tabId !== undefined) await startThere(store, message.tabId);
      return settings;
    }
    case 'reset-settings':
      return follow(store, () => store.reset());
    case 'open-options':
      await browser.runtime.openOptionsPage();
      return true;
    default:
      return undefined;
  }
}

/** Makes registered scripts and permissions follow the list of added bases. */
async function followAdded(store: SettingsStore, released: readonly string[]): Promise<true> {
  const [settings, added] = [await store.read(), await listAdded()];
  await reconcileRegistration(settings, added);
  await giveBackHosts(released, settings, added);
  return true;
}

/** Changes settings, and makes registered scripts and permissions follow them. */
async function follow(store: SettingsStore, change: () => Promise<Settings>): Promise<Settings> {
  const before = await store.read();
  const settings = await change();
  await reconcileRegistration(settings, await listAdded());
  await giveBackUnwanted(before, settings);
  return settings;
}

/** Starts notes where nothing of ours runs yet, on the outlet's own pages; the popup may be gone by then. */
async function startThere(store: SettingsStore, tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  if (!url || !isOutletUrl(url)) return;
  if ((await askPage(tabId, { type: 'status' })) === null) await checkPage(store, tabId, 'article');
}

/** Checks a page on the reader's word. False where scripts may not run. */
export async function checkPage(
  store: SettingsStore,
  tabId: number,
  mode: Boot['mode'],
): Promise<boolean> {
  try {
    const tab = await browser.tabs.get(tabId);
    const target = { tabId, url: tab.url ?? '', incognito: tab.incognito };
    await annotateTab(store, target, mode);
    return true;
  } catch (error) {
    console.info('Afterword: this page cannot be checked.', error);
    return false;
  }
}
