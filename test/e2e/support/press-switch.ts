import type { ExtensionPage } from './test-browser.ts';
import { until } from './wait.ts';

/** Presses the switch whose label matches `label`. Waits for it; throws when it does not come. */
export function pressSwitch(page: ExtensionPage, label: RegExp): Promise<void> {
  return press(page, '[role="switch"]', label);
}

/** The same for a button. */
export function pressButton(page: ExtensionPage, label: RegExp): Promise<void> {
  return press(page, 'button:not([role])', label);
}

async function press(page: ExtensionPage, controls: string, label: RegExp): Promise<void> {
  const wanted = { controls, source: label.source };
  await until(`${controls} labelled ${label}`, () => page.evaluate(mark, wanted));
  await page.click('[data-test-pressed]');
  await page.evaluate((document) => {
    document.querySelector('[data-test-pressed]')?.removeAttribute('data-test-pressed');
  }, null);
}

function mark(
  document: Document,
  { controls, source }: { readonly controls: string; readonly source: string },
): boolean {
  const all = Array.from(document.querySelectorAll(controls));
  const found = all.find((one) => {
    const labels = Array.from((one as HTMLInputElement).labels ?? [], (each) => each.textContent);
    const named = document.getElementById(one.getAttribute('aria-labelledby') ?? '');
    const words = [one.getAttribute('aria-label'), one.textContent, named?.textContent, ...labels];
    return new RegExp(source, 'i').test(words.join(' '));
  });
  found?.setAttribute('data-test-pressed', '');
  return found !== undefined;
}

/** Waits for the switch whose label matches `label`, and says whether it is on. */
export async function isSwitchOn(page: ExtensionPage, label: RegExp): Promise<boolean> {
  const wanted = { controls: '[role="switch"]', source: label.source };
  await until(`a switch labelled ${label}`, () => page.evaluate(mark, wanted));
  return page.evaluate((document) => {
    const found = document.querySelector<HTMLInputElement>('[data-test-pressed]');
    found?.removeAttribute('data-test-pressed');
    return found?.checked ?? false;
  }, null);
}
