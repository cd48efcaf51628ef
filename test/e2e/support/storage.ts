import type { ExtensionPage, TestBrowser } from '../../../tools/browsers/test-browser.ts';

export type AreaName = 'local' | 'sync' | 'session';
type Items = Record<string, unknown>;

/** Everything in one of the extension's storage areas. */
export async function readStorage(browser: TestBrowser, area: AreaName): Promise<Items> {
  const page = await browser.extensionPage('options.html');
  try {
    return await page.evaluate(use, { areas: [area], items: null });
  } finally {
    await page.close();
  }
}

/** Replaces all of local and synced storage, past the extension's own code, from a page of it. */
export async function replaceStorage(page: ExtensionPage, items: Items): Promise<void> {
  await page.evaluate(use, { areas: ['local', 'sync'], items });
}

interface Task {
  readonly areas: readonly AreaName[];
  readonly items: Items | null;
}

/** Runs in a page of the extension, where the browser's API is global. */
async function use(document: Document, { areas, items }: Task): Promise<Items> {
  const view = document.defaultView as unknown as Record<'browser' | 'chrome', Api | undefined>;
  let last: Items = {};
  for (const name of areas) {
    const area = (view.browser ?? view.chrome)?.storage[name];
    if (!area) throw new Error(`expected storage.${name}`);
    if (items) {
      await area.clear();
      await area.set(items);
    }
    last = await area.get(null);
  }
  return last;
}

interface Api {
  readonly storage: Record<
    AreaName,
    { get(keys: null): Promise<Items>; set(items: Items): Promise<void>; clear(): Promise<void> }
  >;
}
