import type { TestBrowser } from './test-browser.ts';

export type AreaName = 'local' | 'sync' | 'session';
type Items = Record<string, unknown>;

/** Everything in one of the extension's storage areas. */
export function readStorage(browser: TestBrowser, area: AreaName): Promise<Items> {
  return inOptions(browser, { area, items: null });
}

/** Writes past the extension's own code. */
export async function writeStorage(
  browser: TestBrowser,
  area: AreaName,
  items: Items,
): Promise<void> {
  await inOptions(browser, { area, items });
}

interface Task {
  readonly area: AreaName;
  readonly items: Items | null;
}

async function inOptions(browser: TestBrowser, task: Task): Promise<Items> {
  const page = await browser.extensionPage('options.html');
  try {
    return await page.evaluate(use, task);
  } finally {
    await page.close();
  }
}

/** Runs in a page of the extension, where the browser's API is global. */
async function use(document: Document, { area, items }: Task): Promise<Items> {
  const view = document.defaultView as unknown as Record<'browser' | 'chrome', Api | undefined>;
  const storage = (view.browser ?? view.chrome)?.storage[area];
  if (!storage) throw new Error(`expected storage.${area}`);
  if (items) await storage.set(items);
  return storage.get(null);
}

interface Api {
  readonly storage: Record<
    AreaName,
    { get(keys: null): Promise<Items>; set(items: Items): Promise<void> }
  >;
}
