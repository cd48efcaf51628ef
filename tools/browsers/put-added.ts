import type { Addition } from '../../src/extension/added/added-base.ts';
import type { TestBrowser } from './test-browser.ts';

type Put = Omit<Addition, 'original' | 'written'>;
type Change =
  | { readonly put: Put | readonly Put[] }
  | { readonly remove: string }
  | { readonly off: string };

/** Puts a base into the extension's database, switches one off or removes it, and tells the background. */
export async function changeAdded(browser: TestBrowser, change: Change): Promise<void> {
  const page = await browser.extensionPage('options.html');
  try {
    const done = await page.evaluate(write, JSON.stringify(change));
    if (done !== 'done') throw new Error(done);
  } finally {
    await page.close();
  }
}

/** Runs in a page of the extension. */
async function write(document: Document, json: string): Promise<string> {
  const view = document.defaultView as unknown as {
    indexedDB: IDBFactory;
    browser?: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  };
  const change = JSON.parse(json);
  const opening = view.indexedDB.open('afterword-added', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('bases', { keyPath: 'id' });
    opening.result.createObjectStore('parts');
    opening.result.createObjectStore('originals');
  };
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  const writing = opening.result.transaction(['bases', 'parts'], 'readwrite');
  const done = new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onabort = reject;
  });
  const bases = writing.objectStore('bases');
  const parts = writing.objectStore('parts');
  if (change.put) {
    for (const { base, compiled } of [change.put].flat()) {
      bases.put(base);
      parts.put(compiled.shared, [base.id, 'shared']);
      parts.put(compiled.context, [base.id, 'context']);
      parts.put(compiled.mentions, [base.id, 'mentions']);
      for (const { matching, claims } of compiled.articles) {
        parts.put(matching, [base.id, 'matching', matching.id]);
        parts.put(claims, [base.id, 'claims', matching.id]);
      }
    }
  } else if (change.off) {
    const reading = bases.get(change.off);
    reading.onsuccess = () => {
      bases.put({ ...reading.result, on: false });
    };
  } else bases.delete(change.remove);
  await done;
  opening.result.close();
  const { runtime } = view.browser ?? view.chrome;
  await runtime.sendMessage({ type: 'added-changed', released: [] });
  return 'done';
}
