import type { TestBrowser } from './test-browser.ts';

/** Stores one setting as the extension does. */
export async function storeSetting(
  browser: TestBrowser,
  name: string,
  value: unknown,
): Promise<void> {
  const page = await browser.extensionPage('options.html');
  await page.evaluate(store, { [`setting.${name}`]: { value, at: Date.now() } });
  await page.close();
}

async function store(document: Document, items: Record<string, unknown>): Promise<void> {
  const view = document.defaultView as unknown as Record<'browser' | 'chrome', Api | undefined>;
  await (view.browser ?? view.chrome)?.storage.local.set(items);
}

interface Api {
  readonly storage: { readonly local: { set(items: Record<string, unknown>): Promise<void> } };
}
