import { matchingFiles } from 'virtual:afterword/matchingFiles';
import browser, { type Runtime } from 'webextension-polyfill';
import { askPage } from '../ask-page.ts';
import type { Boot, PageStatus, ToBackground } from '../messages.ts';
import { isOutletUrl } from '../outlet.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { added } from './added.ts';
import { listAdded } from './added-bases.ts';
import { showBadge } from './badge.ts';
import { pagesOff } from './browser-storage.ts';
import { isReadable, readableFrames, TOP } from './frames.ts';
import { annotateTab, changeSheet, deliver } from './inject.ts';
import { giveBackHosts, giveBackUnwanted, reconcileRegistration } from './registration.ts';
import { tellPages } from './tell-pages.ts';

/** Address of the page that a message comes from, also from a frame of it, as far as we may see it. */
function pageUrlOf({ frameId, tab, url }: Runtime.MessageSender): string {
  return (frameId === TOP ? null : tab?.url) ?? url ?? '';
}

/** By tab: the second stage of our own articles on its way there. */
const running = new Map<number, Promise<boolean>>();

async function noted(tabId: number, task: Promise<boolean>): Promise<boolean> {
  const settled = task.catch(() => false).finally(() => running.delete(tabId));
  running.set(tabId, settled);
  return task;
}

/** Answers one message. Undefined for a message that an older or newer page sent and we don't know. */
export async function answer(
  store: SettingsStore,
  message: ToBackground,
  sender: Runtime.MessageSender,
): Promise<unknown> {
  const tabId = sender.tab?.id;
  const frameId = sender.frameId ?? TOP;
  const from = tabId === undefined ? null : { tabId, frameId };
  const incognito = sender.tab?.incognito ?? false;
  switch (message.type) {
    case 'recognised': {
      if (from === null || !(await isReadable(from))) return false;
      // A page's frame is switched off with the page, of which we are told where we may see it.
      const target = { tabId: from.tabId, url: pageUrlOf(sender), incognito, frames: [frameId] };
      if (await noted(from.tabId, annotateTab(store, target, 'article'))) {
        // The page will ask for it in a moment.
        const file = matchingFiles[message.named];
        if (file) await deliver(from, `knowledge/${file}.js`);
      }
      return true;
    }
    case 'may-be-added': {
      if (from === null || !(await isReadable(from))) return false;
      if (!(await added.isKnown(sender.url ?? '', message.probe))) return false;
      // The page may also be an article of ours: then what runs there asks for added bases itself.
      await running.get(from.tabId);
      if ((await askPage(from.tabId, { type: 'status' })) !== null) return false;
      const target = { tabId: from.tabId, url: pageUrlOf(sender), incognito, frames: [frameId] };
      return annotateTab(store, target, 'article');
    }
    case 'added-on-page':
      return from === null ? [] : added.find(sender.url ?? '', message);
    case 'added-part':
      return from === null ? null : added.part(message.part, message.base, message.article);
    case 'added-changed':
      return followAdded(store, message.released);
    case 'check-page':
      return checkPage(store, message.tabId, message.mode);
    case 'deliver':
      return from !== null && deliver(from, message.file);
    case 'page-sheet':
      if (from) await changeSheet(from, message);
      return true;
    case 'status-changed':
      if (tabId !== undefined) await showBadge(tabId, await statusOf(tabId, message.status));
      return true;
    case 'page-off':
      await pagesOff.set(message.url, message.off, message.incognito);
      // One frame was switched off by its chip, and the page's others go with it.
      if (tabId !== undefined) await askPage(tabId, { type: 'show', on: !message.off });
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

/** Makes registered scripts, permissions and open pages follow the list of added bases. */
async function followAdded(store: SettingsStore, released: readonly string[]): Promise<true> {
  const [settings, bases] = [await store.read(), await listAdded()];
  await reconcileRegistration(settings, bases);
  await giveBackHosts(released, settings, bases);
  await tellPages(added);
  return true;
}

/** What the page's speaking frame says; `told`, from one of its frames, where none has anything to say. */
async function statusOf(tabId: number, told: PageStatus): Promise<PageStatus> {
  // Where there is one frame of ours only, it has just said it.
  if (told.frame === TOP && told.isArticle) return told;
  return (await askPage(tabId, { type: 'status' })) ?? told;
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
    const frames = mode === 'check' ? await readableFrames(tabId) : [TOP];
    const target = { tabId, url: tab.url ?? '', incognito: tab.incognito, frames };
    await annotateTab(store, target, mode);
    return true;
  } catch (error) {
    console.info('Afterword: this page cannot be checked.', error);
    return false;
  }
}
