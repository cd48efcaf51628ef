import type { ExtensionPage } from '../../../tools/browsers/test-browser.ts';

/** More controls than any of our pages has. */
const MOST_STEPS = 60;

/** Presses Tab until what has the focus is named so; throws when that is nowhere on the page. */
export async function tabTo(page: ExtensionPage, wanted: RegExp, back = false): Promise<void> {
  const passed: string[] = [];
  while (passed.length < MOST_STEPS) {
    await page.press('Tab', back);
    const name = await page.evaluate(nameOfFocus, null);
    if (wanted.test(name)) return;
    passed.push(name);
  }
  throw new Error(`Tab did not come to ${wanted}, but to ${passed.join(' | ')}`);
}

/** Runs in the page. */
function nameOfFocus(document: Document): string {
  const element = document.activeElement as HTMLInputElement | null;
  const named = document.getElementById(element?.getAttribute('aria-labelledby') ?? '');
  const label = element?.labels?.[0]?.textContent;
  const words = [element?.getAttribute('aria-label'), named?.textContent, label];
  return (words.find((one) => one?.trim()) ?? element?.textContent ?? '').trim();
}
