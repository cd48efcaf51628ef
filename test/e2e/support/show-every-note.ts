import type { TestBrowser } from './test-browser.ts';

/** Sets the density to "all": by default the notes that merely agree are not painted. */
export async function showEveryNote(browser: TestBrowser): Promise<void> {
  const page = await browser.extensionPage('options.html');
  await page.evaluate(store, { 'setting.density': { value: 'all', at: Date.now() } });
  await page.close();
}

async function store(document: Document, items: Record<string, unknown>): Promise<void> {
  const view = document.defaultView as unknown as Record<'browser' | 'chrome', Api | undefined>;
  await (view.browser ?? view.chrome)?.storage.local.set(items);
}

interface Api {
  readonly storage: { readonly local: { set(items: Record<string, unknown>): Promise<void> } };
}
