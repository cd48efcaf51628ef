import type { ExtensionPage } from './test-browser.ts';
import { until } from './wait.ts';

/** Presses the switch whose label matches `label`. Waits for it; throws when it does not come. */
export async function pressSwitch(page: ExtensionPage, label: RegExp): Promise<void> {
  await until(`a switch labelled ${label}`, () => page.evaluate(markSwitch, label.source));
  await page.click('[data-test-pressed]');
  await page.evaluate((document) => {
    document.querySelector('[data-test-pressed]')?.removeAttribute('data-test-pressed');
  }, null);
}

function markSwitch(document: Document, source: string): boolean {
  const switches = Array.from(document.querySelectorAll('[role="switch"]'));
  const found = switches.find((one) => {
    const labels = Array.from((one as HTMLInputElement).labels ?? [], (each) => each.textContent);
    const named = document.getElementById(one.getAttribute('aria-labelledby') ?? '');
    const words = [one.getAttribute('aria-label'), one.textContent, named?.textContent, ...labels];
    return new RegExp(source, 'i').test(words.join(' '));
  });
  found?.setAttribute('data-test-pressed', '');
  return found !== undefined;
}
