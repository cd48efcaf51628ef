import { storeSetting } from '../../../tools/browsers/store-setting.ts';
import type { TestBrowser } from '../../../tools/browsers/test-browser.ts';

/** Sets the density to "all": by default the notes that merely agree are not painted. */
export function showEveryNote(browser: TestBrowser): Promise<void> {
  return storeSetting(browser, 'density', 'all');
}
