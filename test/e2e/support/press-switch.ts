import type { ExtensionPage } from '../../../tools/browsers/test-browser.ts';
import { until } from '../../../tools/browsers/wait.ts';

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
  // Whatever comes after the click may find the page closed.
  await page.click('[data-test-pressed]');
}

function mark(
  document: Document,
  { controls, source }: { readonly controls: string; readonly source: string },
): boolean {
  document.querySelector('[data-test-pressed]')?.removeAttribute('data-test-pressed');
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
  const isChecked = (document: Document) =>
    document.querySelector<HTMLInputElement>('[data-test-pressed]')?.checked ?? false;
  return page.evaluate(isChecked, null);
}
