import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { highlights } from '../../tools/browsers/highlights.ts';
import { openArticle } from '../../tools/browsers/open-article.ts';
import { pressInOverlay } from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { FRAMES_URL, REPLAYED_URL } from '../../tools/site/framed-pages.ts';
import { COPY_URL, ON_SUBJECT_URL, OTHER_URL } from '../../tools/site/site.ts';
import { fillField } from './support/fill-note.ts';
import { pressButton } from './support/press-switch.ts';
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

const SANCTIONS = 'lifted most of its sanctions on Belarus';
const EMBARGO = 'An arms embargo and measures against four people stayed in place';

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

  test('of words that are none of the article’s it is said that none can be noted', async () => {
    await page.evaluate(() => document.body.prepend(...document.querySelectorAll('h1')));
    await startWriting(browser, page);
    await selectWords(page, 'We use cookies to make this site work');
    const told = () =>
      browser.inOverlay(
        page,
        (root) => root.querySelector('.note-this')?.textContent ?? null,
        null,
      );
    expect(await until('what is said', told)).toMatch(/not part of the article/);
    await selectWords(page, 'Why city libraries open on Sundays again');
    await until('why no headline', async () =>
      /This headline stands apart/.test((await told()) ?? ''),
    );
    await selectWords(page, BUSIER);
    await until('the button', async () => /^Note this/.test((await told()) ?? ''));
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

  test('keys alone note selected words and fill the form, and the page hears none of them', async () => {
    await page.goto(ON_SUBJECT_URL);
    await startWriting(browser, page);
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        document.body.dataset.heard = `${document.body.dataset.heard ?? ''} ${key}`;
      });
    });
    const pressNoteKeys = async () => {
      await page.keyboard.down('Alt');
      await page.keyboard.down('Shift');
      await page.keyboard.press('KeyN');
      await page.keyboard.up('Shift');
      await page.keyboard.up('Alt');
    };
    await selectWords(page, SANCTIONS);
    await until('the button', () => browser.inOverlay(page, buttonBox, null));
    await pressNoteKeys();
    await opened(browser, page, SANCTIONS);
    const focus = () => browser.inOverlay(page, focused, null);
    await until('the focus in the form', async () => (await focus())?.includes('writer-body'));
    for (let step = 0; step < 4 && !(await focus())?.includes('radio'); step++)
      await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await marks([`fact: ${SANCTIONS}`]);
    // One after the other, as fast as fingers and more: from the form to the list, and on to the bar.
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Escape')]);
    await until('the bar', () => browser.inOverlay(page, has, '.writer.bar'));
    // It is moved once the bar is drawn.
    await until('the focus on the bar', async () => (await focus())?.includes('writer-title'));
    // And back to the page, from where the same key leads to the notes when nothing is selected.
    await page.keyboard.press('Escape');
    await until('the focus on the page', async () => (await focus())?.trim() === '');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await pressNoteKeys();
    await until('the focus in the list', async () => (await focus())?.includes('writer-body'));
    await pressInOverlay(browser, page, /^1 ?lifted most/);
    for (const what of ['source', 'event']) {
      await pressInOverlay(browser, page, new RegExp(`^Add an? ${what}$`));
      await until('the focus in it', async () => /text|url/.test((await focus()) ?? ''));
      await pressInOverlay(browser, page, new RegExp(`^Remove this ${what}`));
      await until('the focus on a button', async () => (await focus())?.includes('plain-button'));
    }
    const heard = await page.evaluate(() => document.body.dataset.heard);
    expect(heard?.trim().split(' ')).toEqual(['Alt', 'Shift', 'Alt', 'Shift']);
  });

  test('what is written in another tab on the same page comes here, and words that leave the page are said to be gone', async () => {
    await page.goto(ON_SUBJECT_URL);
    await startWriting(browser, page);
    const before = await draftMarks(page);
    const other = await browser.open(ON_SUBJECT_URL);
    await startWriting(browser, other);
    await noteWords(browser, other, EMBARGO);
    await other.close();
    await page.bringToFront();
    await marks([...before, `unsorted: ${EMBARGO}`]);
    await pressInOverlay(browser, page, /^Minsk between/);
    await page.evaluate((words) => {
      const paragraphs = Array.from(document.querySelectorAll('p'));
      paragraphs.find((one) => one.textContent.includes(words))?.remove();
    }, EMBARGO);
    await until('a note whose words are gone', () => browser.inOverlay(page, saysGone, null));
    expect((await draftMarks(page)).join()).not.toContain(EMBARGO);
  });

  test('two tabs on one draft, written in by turns, lose no letter of each other', async () => {
    await startWriting(browser, page);
    await noteWords(browser, page, BUSIER);
    await noteWords(browser, page, BOILER);
    await until('a draft that is kept', () => browser.inOverlay(page, isKept, null));
    const other = await browser.open(OTHER_URL);
    await startWriting(browser, other);
    await pressInOverlay(browser, other, /^Why city libraries/);
    await pressInOverlay(browser, other, /than they had planned/);
    await opened(browser, other, BUSIER);
    const turns = ['It ', 'was ', 'so.'];
    for (const words of turns) {
      // No waiting for what is kept: each tab may not have heard yet of the other's last words.
      await page.bringToFront();
      await fillField(browser, page, 'Headline', words);
      await other.bringToFront();
      await fillField(browser, other, 'Headline', words);
    }
    for (const tab of [other, page]) {
      await tab.bringToFront();
      await until('a draft that is kept', () => browser.inOverlay(tab, isKept, null));
    }
    await other.close();
    await page.reload();
    await startWriting(browser, page);
    await pressInOverlay(browser, page, /^Why city libraries/);
    const headlines = await until('the list', async () => {
      const found = await browser.inOverlay(page, headlinesOf, null);
      return found?.length === 2 ? found : null;
    });
    expect(headlines).toEqual([turns.join(''), turns.join('')]);
  });

  test.each([
    ['at an address of its own', 'same-origin', `${FRAMES_URL}?framed=article`],
    ['in a frame of a frame', 'nested', `${FRAMES_URL}?framed=article`],
    ['in a component’s frame', 'replay', REPLAYED_URL],
    ['without an address', 'srcdoc', null],
  ])(
    'of an article in a frame, %s, it is said where notes can be written',
    async (_, framed, link) => {
      await page.goto(`${FRAMES_URL}?framed=${framed}`);
      await startWriting(browser, page);
      const told = await until('what is said', () => browser.inOverlay(page, obstacleTold, null));
      expect(told.words).toMatch(/in a frame/);
      expect(told.link).toBe(link);
      await page.goto(link ?? ON_SUBJECT_URL);
      await startWriting(browser, page);
      expect(await browser.inOverlay(page, obstacleTold, null)).toBeNull();
    },
  );

  test('on a site without leave, the press is leave enough', async () => {
    await page.goto(COPY_URL);
    await startWriting(browser, page);
    await noteWords(browser, page, 'Sweden and Finland potentially joining NATO');
    await marks(['unsorted: Sweden and Finland potentially joining NATO']);
  });
});

/** Runs with the writer's shadow root. */
function focused(root: ShadowRoot): string {
  const { className = '', type = '' } = (root.activeElement ?? {}) as HTMLInputElement;
  return `${className} ${type}`;
}

/** Runs with the writer's shadow root. */
function has(root: ShadowRoot, selector: string): boolean {
  return root.querySelector(selector) !== null;
}

/** Runs with the writer's shadow root. */
function saysGone(root: ShadowRoot): boolean {
  return root.querySelector('.note-rows')?.textContent?.includes('Words not on this page') ?? false;
}

/** Runs with the writer's shadow root. */
function obstacleTold(root: ShadowRoot) {
  const told = root.querySelector('.obstacle');
  const link = told?.querySelector('a')?.href ?? null;
  return told && { words: told.textContent ?? '', link };
}

/** Runs with the writer's shadow root. */
function headlinesOf(root: ShadowRoot): string[] {
  return Array.from(root.querySelectorAll('.note-row .headline'), (one) => one.textContent ?? '');
}

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
