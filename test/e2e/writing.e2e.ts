import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COPY_URL, OTHER_URL } from '../fixtures/site/site.ts';
import { BROWSERS } from './support/browsers.ts';
import { highlights } from './support/highlights.ts';
import { openArticle } from './support/open-article.ts';
import { pressButton } from './support/press-switch.ts';
import { pressInOverlay } from './support/reader.ts';
import type { TestBrowser } from './support/test-browser.ts';
import { until } from './support/wait.ts';
import { withExtension } from './support/with-extension.ts';
import {
  draftMarks,
  endWriting,
  noteWords,
  opened,
  selectWords,
  startWriting,
} from './support/writing.ts';

const BUSIER = 'busier than they had planned for';
const BOILER = 'a new boiler has cut it by almost a third';

describe.each(BROWSERS)('writing notes in %s', (name, launch) => {
  let browser: TestBrowser;
  let page: Page;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  const marks = (expected: readonly string[]) =>
    until(`marks: ${expected.join(', ') || 'none'}`, async () => {
      const found = await draftMarks(page);
      return found.join('\n') === expected.join('\n');
    });

  beforeEach(async () => {
    page = await browser.open(OTHER_URL);
  });
  afterEach(async () => {
    await page.close();
  });

  test('words become a note by a press, stand on the page, and are back after a reload', async () => {
    browser.forgetRequests();
    await startWriting(browser, page);
    expect(await draftMarks(page)).toEqual([]);
    await noteWords(browser, page, BOILER);
    await noteWords(browser, page, BUSIER);
    await marks([`unsorted: ${BUSIER}`, `unsorted: ${BOILER}`]);
    expect(browser.requests()).toEqual([]);
    await page.reload();
    expect(await draftMarks(page)).toEqual([]);
    await startWriting(browser, page);
    await marks([`unsorted: ${BUSIER}`, `unsorted: ${BOILER}`]);
    await pressInOverlay(browser, page, /^Why city libraries/);
    await pressInOverlay(browser, page, /a new boiler/);
    await opened(browser, page, BOILER);
    await pressInOverlay(browser, page, /^Delete this note$/);
    await marks([`unsorted: ${BUSIER}`]);
    await pressInOverlay(browser, page, /^Undo$/);
    await marks([`unsorted: ${BUSIER}`, `unsorted: ${BOILER}`]);
    await endWriting(browser, page);
    await marks([]);
    expect(await page.$('[afterword-root]')).toBeNull();
  });

  test('words that have been noted stay selected and are not offered again', async () => {
    await startWriting(browser, page);
    await selectWords(page, BOILER);
    await until('the button', () => browser.inOverlay(page, buttonBox, null));
    // Selected again and noted before that was told of: what is told late must not offer it anew.
    await noteWords(browser, page, BOILER);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(BOILER);
    expect(await browser.inOverlay(page, buttonBox, null)).toBeNull();
    await selectWords(page, BUSIER);
    await until('the button', () => browser.inOverlay(page, buttonBox, null));
  });

  test('the button goes with the selection, and stands on none of its words', async () => {
    await startWriting(browser, page);
    await selectWords(page, BUSIER);
    const button = await until('the button', () => browser.inOverlay(page, buttonBox, null));
    const lines = await page.evaluate(() =>
      Array.from(getSelection()?.getRangeAt(0).getClientRects() ?? [], ({ top, bottom }) => ({
        top,
        bottom,
      })),
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const { top, bottom } of lines)
      expect(button.top >= bottom || button.bottom <= top).toBe(true);
    await page.mouse.click(400, 20);
    await until('no button', async () => !(await browser.inOverlay(page, buttonBox, null)));
  });

  test('a page in another tab becomes a source by one press, and is offered where notes are written', async () => {
    await startWriting(browser, page);
    await noteWords(browser, page, BUSIER);
    await until('a draft that is kept', () => browser.inOverlay(page, isKept, null));
    const other = await browser.open(COPY_URL);
    const popup = await browser.popup(other);
    await pressButton(popup, /Add this page as a source to .Why city libraries/);
    await until('what came of it', async () => /Added\./.test(await popup.text()));
    await popup.close();
    await other.close();
    await page.bringToFront();
    const offered = () => browser.inOverlay(page, sourcesOffered, null);
    await until('the source', async () => (await offered())?.length);
    expect(await offered()).toEqual([
      { title: expect.stringMatching(/^Is Belarus on the brink/), isTicked: false },
    ]);
  });

  test('notes of knowledge bases stay as they are where others are written', async () => {
    await page.close();
    page = await openArticle(browser);
    const claims = async () =>
      (await highlights(page)).filter((one) => one.name.startsWith('afterword-claim-'));
    const before = await claims();
    await startWriting(browser, page);
    await noteWords(browser, page, 'cautionary forecast');
    await marks(['unsorted: cautionary forecast']);
    expect(await claims()).toEqual(before);
    await endWriting(browser, page);
    await marks([]);
    expect(await claims()).toEqual(before);
  });

  test('on a site without leave, the press is leave enough', async () => {
    await page.goto(COPY_URL);
    await startWriting(browser, page);
    await noteWords(browser, page, 'Sweden and Finland potentially joining NATO');
    await marks(['unsorted: Sweden and Finland potentially joining NATO']);
  });
});

/** Runs with the writer's shadow root. */
function isKept(root: ShadowRoot): boolean {
  return root.querySelector('.kept')?.textContent === 'Kept on this device';
}

/** Runs with the writer's shadow root. */
function sourcesOffered(root: ShadowRoot) {
  const field = Array.from(root.querySelectorAll('fieldset')).find(
    (one) => one.querySelector('legend')?.textContent === 'Sources',
  );
  return Array.from(field?.querySelectorAll('.entry') ?? [], (entry) => ({
    title: entry.querySelector('.option span')?.firstChild?.nodeValue ?? '',
    isTicked: entry.querySelector('input')?.checked ?? false,
  }));
}

/** Runs with the writer's shadow root. */
function buttonBox(root: ShadowRoot): { top: number; bottom: number } | null {
  const box = root.querySelector('.note-this:popover-open')?.getBoundingClientRect();
  return box ? { top: box.top, bottom: box.bottom } : null;
}
