import browser, { type Tabs } from 'webextension-polyfill';
import type { PageStatus, ToPage } from '../messages.ts';

/** The tab that the popup speaks of: the one in front, or the one that its address names. */
export async function tabOfPopup(): Promise<Tabs.Tab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return browser.tabs.get(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** What the scripts of a page answer; null where none of ours runs. */
export async function askTab(tabId: number, message: ToPage): Promise<PageStatus | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    // Our own content script answers with nothing else.
    return (answer as PageStatus | undefined) ?? null;
  } catch {
    // Nobody listens there.
    return null;
  }
}

const POLLS = 20;
const EVERY_MS = 150;

/** Waits for a page that was just told to look at itself; null when it says nothing in three seconds. */
export async function waitForStatus(tabId: number): Promise<PageStatus | null> {
  for (let poll = 0; poll < POLLS; poll += 1) {
    const status = await askTab(tabId, { type: 'status' });
    if (status && (status.notes > 0 || status.mentions > 0)) return status;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
  return askTab(tabId, { type: 'status' });
}
