import type { ExtensionPage, TestBrowser } from '../../../tools/browsers/test-browser.ts';
import { until } from '../../../tools/browsers/wait.ts';
import { chooseFile } from './choose-file.ts';
import { pressButton } from './press-switch.ts';

export const ADD = /^ *Add *$/;

/** The settings, at the list of knowledge bases. */
export async function openBases(browser: TestBrowser): Promise<ExtensionPage> {
  const page = await browser.extensionPage('options.html');
  await page.waitFor('.add-base');
  return page;
}

export function says(page: ExtensionPage, said: RegExp): Promise<unknown> {
  return until(`a page that says ${said}`, async () => said.test(await page.text()));
}

export function chooseBase(
  page: ExtensionPage,
  content: string | Uint8Array,
  name = 'harbour.afterword.json',
): Promise<void> {
  return chooseFile(page, { button: /Add a knowledge base/, name, content });
}

/** Chooses a file that may be added, and waits for what it holds. */
export async function offerBase(page: ExtensionPage, content: Uint8Array): Promise<void> {
  await chooseBase(page, content);
  await says(page, /Add this knowledge base\?/);
}

/** Adds a base that waits to be asked. */
export async function addBase(page: ExtensionPage, content: Uint8Array): Promise<void> {
  await offerBase(page, content);
  await pressButton(page, ADD);
  await says(page, /was added/);
}

export async function removeBase(page: ExtensionPage, title: string): Promise<void> {
  await pressButton(page, new RegExp(`^Remove \\(${title}`));
  await pressButton(page, new RegExp(`^Yes, remove it \\(${title}`));
  await says(page, /Nothing of it is left/);
}

/** How much lies in each part of the database of added bases. */
export function countStored(page: ExtensionPage): Promise<number[]> {
  return page.evaluate(count, null);
}

/** Runs in the page. */
async function count(document: Document): Promise<number[]> {
  const view = document.defaultView as unknown as typeof globalThis;
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = view.indexedDB.open('afterword-added');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const of = (store: string) =>
    new Promise<number>((resolve, reject) => {
      const counting = db.transaction(store).objectStore(store).count();
      counting.onsuccess = () => resolve(counting.result);
      counting.onerror = () => reject(counting.error);
    });
  const counts = [await of('bases'), await of('parts'), await of('originals')];
  db.close();
  return counts;
}
