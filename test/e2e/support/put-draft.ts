import type { Draft } from '../../../src/core/writing/draft.ts';
import { keepFirst } from '../../../src/core/writing/history.ts';
import type { ExtensionPage } from '../../../tools/browsers/test-browser.ts';

/** Has the background keep a draft that was made of the one whose `changed` is `basis`. */
export async function keepDraft(
  page: ExtensionPage,
  draft: Draft,
  basis: string | null = null,
): Promise<void> {
  const answer = await page.evaluate(keep, JSON.stringify({ kept: keepFirst(draft), basis }));
  if (answer !== 'kept') throw new Error(`the draft was not kept: ${answer}`);
}

/** Runs in a page of the extension. */
async function keep(document: Document, json: string): Promise<string> {
  const view = document.defaultView as unknown as {
    browser?: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  };
  const { runtime } = view.browser ?? view.chrome;
  const message = { type: 'keep-draft', ...JSON.parse(json) };
  const answer = (await runtime.sendMessage(message)) as { ok: boolean } | null;
  return answer?.ok ? 'kept' : JSON.stringify(answer);
}

/** Lays a row among the drafts past the extension's own code, as a disk that failed may have left it. */
export async function layDraft(page: ExtensionPage, row: { readonly id: string }): Promise<void> {
  await page.evaluate(lay, JSON.stringify(row));
}

/** Runs in a page of the extension. */
async function lay(document: Document, json: string): Promise<void> {
  const { indexedDB } = document.defaultView as unknown as typeof globalThis;
  await new Promise<void>((resolve, reject) => {
    // Of whichever version it is.
    const opening = indexedDB.open('afterword-drafts');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('drafts', 'readwrite');
      writing.objectStore('drafts').put(JSON.parse(json));
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
