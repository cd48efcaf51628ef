import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { highlights } from '../../tools/browsers/highlights.ts';
import { pressInOverlay } from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { OTHER_URL } from '../../tools/site/site.ts';
import { addBase, openBases } from './support/added-options.ts';
import { chooseIn, chooseOption, fillField } from './support/fill-note.ts';
import { pressButton } from './support/press-switch.ts';
import { withDownloads } from './support/with-downloads.ts';
import { draftMarks, endWriting, noteWords, startWriting } from './support/writing.ts';

const NOTES = [
  ['busier than they had planned for', 'Fact', 'Not verified'],
  ['a new boiler has cut it by almost a third', 'Fact', 'Not verified'],
  ['nobody asks them to buy anything', 'Opinion', null],
  ['complains about bicycles on the pavement', 'Loaded term', null],
  ['A review is planned for the autumn', 'Forecast', 'Happened'],
] as const;
const KINDS = {
  Fact: 'fact',
  Opinion: 'opinion',
  'Loaded term': 'loaded-term',
  Forecast: 'forecast',
};

describe.each(BROWSERS)('notes that are written in %s', (name, launch) => {
  let browser: TestBrowser;
  let downloads: string;

  withDownloads(name, launch, (started, folder) => {
    browser = started;
    downloads = folder;
  });

  const press = (page: Page, words: RegExp) => pressInOverlay(browser, page, words);
  const fill = (page: Page, label: string, words: string) => fillField(browser, page, label, words);
  const pick = (page: Page, words: string) => chooseOption(browser, page, words);

  async function writeSource(page: Page) {
    await press(page, /^Add a source$/);
    await fill(page, 'Address', 'https://report.example/2017');
    await fill(page, 'Title', 'Report of the year');
    await fill(page, 'Publisher', 'City');
    await chooseIn(browser, page, 'What the publisher is', 'official');
    await fill(page, 'Date', '2017-12-01');
  }

  async function writeNote(page: Page, [words, kind, verdict]: (typeof NOTES)[number]) {
    await noteWords(browser, page, words);
    await pick(page, kind);
    if (verdict) await pick(page, verdict);
    await fill(page, 'Headline', `On ${words.slice(0, 20)}.`);
    await fill(page, 'What the record says', 'One source, the report of 2017, tells of it.');
    if (words === NOTES[0][0]) await writeSource(page);
    else await pick(page, 'Report of the year');
    if (verdict === 'Happened') {
      await press(page, /^Add an event$/);
      await fill(page, 'Date', '2017-11-03');
      await fill(page, 'What happened', 'The city reviews its opening hours');
      await fill(
        page,
        'In one or two sentences',
        'One source: the review came out on 3 November 2017.',
      );
      await browser.inOverlay(page, tickInEvent, null);
    }
    await pick(page, 'Low confidence');
    if (verdict) await fill(page, 'What would change the verdict', 'A count of the visitors.');
  }

  test('five notes are exported, added from their file, and stand at the same words', async () => {
    const page = await browser.open(OTHER_URL);
    await startWriting(browser, page);
    for (const note of NOTES) await writeNote(page, note);
    await press(page, /All notes/);
    await until('the fold of the article, open', () => browser.inOverlay(page, unfold, null));
    await fill(page, 'Date of the article', '2017-03');
    await fill(page, 'Written by', 'B. Reader');
    await press(page, /^Export$/);
    const said = await until('no fault', async () => {
      const box = await browser.inOverlay(page, exportSays, null);
      return box?.includes('keep all rules') ? box : null;
    });
    expect(said).toContain('keep all rules');
    await press(page, /^One file/);
    const file = await until('the name of the file', () =>
      browser.inOverlay(page, savedName, null),
    );
    const bytes = await until('the file', () =>
      readFile(join(downloads, file)).then(
        (read) => (read.length > 0 ? read : null),
        () => null,
      ),
    );
    const expected = NOTES.map(([words, kind]) => `${KINDS[kind]}: ${words}`);
    expect(await draftMarks(page)).toEqual(expected);
    await endWriting(browser, page);
    await page.close();

    const options = await openBases(browser);
    await addBase(options, bytes);
    await options.close();
    const again = await browser.open(OTHER_URL);
    const popup = await browser.popup(again);
    await pressButton(popup, /Check this page/);
    const found = await until('the notes of the file', async () => {
      const painted = await highlights(again);
      const marks = painted.flatMap(({ name: under, texts }) =>
        texts.map((words) => `${under.replace('afterword-claim-', '')}: ${words}`),
      );
      return marks.length === NOTES.length ? marks : null;
    });
    expect(found.sort()).toEqual(expected.toSorted());
    await again.close();
  });
});

/** Runs with the writer's shadow root. True once it is open. */
function unfold(root: ShadowRoot): boolean {
  const fold = root.querySelector('details');
  if (!fold?.open) fold?.querySelector('summary')?.click();
  return fold?.open ?? false;
}

/** Runs with the writer's shadow root: the report tells of the event. */
function tickInEvent(root: ShadowRoot): void {
  root.querySelector<HTMLInputElement>('.entry-form .entries input')?.click();
}

/** Runs with the writer's shadow root. */
function exportSays(root: ShadowRoot): string | null {
  return root.querySelector('.export-box .hint')?.textContent ?? null;
}

/** Runs with the writer's shadow root. */
function savedName(root: ShadowRoot): string | null {
  const said = root.querySelector('.export-box [role="status"]')?.textContent ?? '';
  return /^Handed to your browser as (.+)\.$/.exec(said)?.[1] ?? null;
}
