import browser from 'webextension-polyfill';
import { isAddedSite } from '../added/added-sites.ts';
import { askPage } from '../ask-page.ts';
import type { AddedOnPages } from './added-on-pages.ts';
import { ADDED_STAGE } from './registration.ts';

/** Tells open pages that bases were added, changed or removed: their marks come and go at once. */
export async function tellPages(added: AddedOnPages): Promise<void> {
  added.forget();
  const bases = await added.bases();
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      const heard = await askPage(id, { type: 'added-changed', any: bases.length > 0 });
      if (heard === null && url && isAddedSite(bases, url)) await askAnew(id);
    }),
  );
}

/** Makes the first stage, which asks once for each URL, ask again. */
async function askAnew(tabId: number): Promise<void> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({
      target,
      func: () => {
        Reflect.deleteProperty(globalThis, 'afterwordAskedAt');
      },
    });
    await browser.scripting.executeScript({ target, files: [ADDED_STAGE] });
  } catch {
    // The page is gone by now, or the browser grants no access to it.
  }
}
