import browser, { type Runtime } from 'webextension-polyfill';
import { logError } from '../../core/log.ts';
import { askPage } from '../ask-page.ts';
import { added } from './added.ts';
import { answer } from './answer.ts';
import { browserSettings, pagesOff } from './browser-storage.ts';
import { checkPage } from './check-page.ts';
import { messageOfCommand } from './commands.ts';
import { forgetRevokedHosts, listAdded } from './list-added.ts';
import { recompileAdded } from './recompile-added.ts';
import { patternOf, reconcileRegistration, stagesFor, withoutRevoked } from './registration.ts';
import { tellPages } from './tell-pages.ts';

// The browser stops this script at will and starts it again for each event, so it keeps no state.
const store = browserSettings();

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  answer(store, message, sender).catch((error: unknown) => {
    logError(error);
    return null;
  }),
);

browser.runtime.onInstalled.addListener(({ reason }) => {
  reconcile().catch(logError);
  lookAtOpenPages().catch(logError);
  recompile().catch(logError);
  if (reason === 'install') {
    browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }).catch(logError);
  }
});

browser.runtime.onStartup.addListener(() => {
  reconcile().catch(logError);
  recompile().catch(logError);
});

browser.permissions.onRemoved.addListener(() => {
  followRevoked().catch(logError);
});

browser.permissions.onAdded.addListener(() => {
  reconcile().catch(logError);
});

// Firefox for Android has no windows.
browser.windows?.onRemoved.addListener(() => {
  pagesOff.forgetPrivate().catch(logError);
});

browser.commands.onCommand.addListener((command, tab) => {
  if (tab?.id !== undefined) onCommand(command, tab.id).catch(logError);
});

/** A command on a page where nothing runs checks the page first: pressing the keys asks for it. */
async function onCommand(command: string, tabId: number): Promise<void> {
  const message = messageOfCommand(command);
  if (!message) return;
  const heard = await askPage(tabId, message);
  if (heard === null && command === 'open-panel') await checkPage(store, tabId, 'check');
}

// A page that changes its URL without reloading gets its first stage again; the first
// stage has left a record of the URL that it checked. Only pages that we may see have a `url`.
browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
  if (status !== 'complete' || !tab.url?.startsWith('http')) return;
  lookAgain(tabId, tab.url).catch(logError);
});

async function recompile(): Promise<void> {
  await recompileAdded();
  added.forget();
}

async function reconcile(): Promise<void> {
  await reconcileRegistration(await store.read(), await listAdded());
  await tellPages(added);
}

/** Drops opt-ins and sites of added bases for which the browser has withdrawn permission. */
async function followRevoked(): Promise<void> {
  await store.change(withoutRevoked);
  await forgetRevokedHosts();
  await reconcile();
}

/** Runs on pages that were open before this version: Chromium runs nothing there by itself. */
async function lookAtOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['*://*/*'], discarded: false });
  const pages = tabs.map(({ id, url }) => (id !== undefined && url ? lookAgain(id, url) : null));
  await Promise.all(pages);
}

async function lookAgain(tabId: number, url: string): Promise<void> {
  const files = stagesFor(await store.read(), await added.bases(), url);
  if (files.length === 0) return;
  // And a click on the button grants access to this page only, while access to the site is withdrawn.
  if (!(await browser.permissions.contains({ origins: [patternOf(url)] }))) return;
  // The page is gone by now, or we may not read it: then there is nothing to do.
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: hasLooked })
    .catch(() => []);
  const frameIds = frames.flatMap(({ frameId, result }) => (result === true ? [] : [frameId]));
  if (frameIds.length === 0) return;
  await browser.scripting
    .executeScript({ target: { tabId, frameIds }, files })
    .catch(() => undefined);
}

/** Runs in the page. Nearly every page was simply reloaded, and its first stages ran by themselves. */
function hasLooked(): boolean {
  return [globalThis.afterwordLookedAt, globalThis.afterwordAskedAt].includes(location.href);
}
