import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../../tools/browsers/test-browser.ts';
import { until, untilStill } from '../../../tools/browsers/wait.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Presses the radio button or the box of this name, with the mouse. The last where there are several. */
export async function chooseOption(browser: TestBrowser, page: Page, words: string): Promise<void> {
  const point = await untilStill(`an option: ${words}`, () =>
    browser.inOverlay(page, middleOfOption, words),
  );
  await page.mouse.click(point.x, point.y);
  await until(`${words}, chosen`, () => browser.inOverlay(page, isChosen, words));
}

/** Writes into the field of this label, after what stands there. The last where there are several. */
export async function fillField(
  browser: TestBrowser,
  page: Page,
  label: string,
  words: string,
): Promise<void> {
  const point = await untilStill(`a field: ${label}`, () =>
    browser.inOverlay(page, middleOfField, label),
  );
  await page.mouse.click(point.x, point.y);
  await page.keyboard.press('End');
  await page.keyboard.type(words);
  await until(`${label}: ${words}`, () => browser.inOverlay(page, holds, { label, words }));
}

/** Chooses in the list of this label. */
export function chooseIn(
  browser: TestBrowser,
  page: Page,
  label: string,
  value: string,
): Promise<unknown> {
  return until(`a choice: ${label}`, () => browser.inOverlay(page, choose, { label, value }));
}

function middleOfOption(root: ShadowRoot, words: string): Point | null {
  const found = Array.from(root.querySelectorAll('label.option')).filter(
    (one) =>
      (one.querySelector('.kind-option') ?? one.querySelector('span'))?.firstChild?.textContent ===
      words,
  );
  const label = found[found.length - 1];
  if (!label) return null;
  label.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top } = label.getBoundingClientRect();
  return { x: left + 30, y: top + 12 };
}

function isChosen(root: ShadowRoot, words: string): boolean {
  const found = Array.from(root.querySelectorAll('label.option')).filter(
    (one) =>
      (one.querySelector('.kind-option') ?? one.querySelector('span'))?.firstChild?.textContent ===
      words,
  );
  return found[found.length - 1]?.querySelector('input')?.checked ?? false;
}

function middleOfField(root: ShadowRoot, label: string): Point | null {
  const labels = Array.from(root.querySelectorAll<HTMLLabelElement>('label[for]'));
  const found = labels.filter((one) => one.textContent === label);
  const field = root.getElementById(found[found.length - 1]?.htmlFor ?? '');
  if (!field) return null;
  field.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, height } = field.getBoundingClientRect();
  return { x: left + 20, y: top + Math.min(height / 2, 18) };
}

function holds(
  root: ShadowRoot,
  { label, words }: { readonly label: string; readonly words: string },
): boolean {
  const labels = Array.from(root.querySelectorAll<HTMLLabelElement>('label[for]'));
  const found = labels.filter((one) => one.textContent === label);
  const field = root.getElementById(found[found.length - 1]?.htmlFor ?? '');
  return (field as HTMLInputElement | null)?.value.endsWith(words) ?? false;
}

function choose(
  root: ShadowRoot,
  { label, value }: { readonly label: string; readonly value: string },
): boolean {
  const labels = Array.from(root.querySelectorAll<HTMLLabelElement>('label[for]'));
  const found = labels.filter((one) => one.textContent === label);
  const field = root.getElementById(found[found.length - 1]?.htmlFor ?? '');
  if (!field) return false;
  (field as HTMLSelectElement).value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
