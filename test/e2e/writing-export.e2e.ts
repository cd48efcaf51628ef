import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BROWSERS, builtExtension } from '../../tools/browsers/browsers.ts';
import { highlights } from '../../tools/browsers/highlights.ts';
import { pressInOverlay } from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { OTHER_URL } from '../../tools/site/site.ts';
import { addBase, openBases, says } from './support/added-options.ts';
import { chooseFile } from './support/choose-file.ts';
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
const LATER = ['the kettle is on', 'Opinion', null] as const;
type Written = (typeof NOTES)[number] | typeof LATER;
const KINDS = {
  Fact: 'fact',
  Opinion: 'opinion',
  'Loaded term': 'loaded-term',
  Forecast: 'forecast',
};

describe.each(BROWSERS)('notes that are written in %s', (name, launch) => {
  let browser: TestBrowser;
  let downloads: string;

  const take = (started: TestBrowser, folder: string) => {
    browser = started;
    downloads = folder;
  };
  withDownloads(name, launch, take, 'each');

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

  async function writeNote(page: Page, [words, kind, verdict]: Written) {
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
        'One source, the city’s report, says that the review came out on 3 November 2017.',
      );
      await browser.inOverlay(page, tickInEvent, null);
    }
    await pick(page, 'Low confidence');
    if (verdict) await fill(page, 'What would change the verdict', 'A count of the visitors.');
  }

  /** Exports one file, and returns it; it is taken out of its folder, since Chromium writes over it. */
  async function exportFile(page: Page): Promise<Buffer> {
    // Unfolded once, it stays so.
    if ((await browser.inOverlay(page, exportSays, null)) === null) await press(page, /^Export$/);
    await until('no fault', async () =>
      (await browser.inOverlay(page, exportSays, null))?.includes('keep all rules'),
    );
    await press(page, /^One file/);
    return until('a file', async () => {
      const [saved] = (await readdir(downloads)).filter((file) => file.endsWith('.json'));
      const bytes = saved ? await readFile(join(downloads, saved)) : null;
      if (!saved || !bytes?.toString().trimEnd().endsWith('}')) return null;
      await rm(join(downloads, saved));
      return bytes;
    });
  }

  test('five notes are exported, removed, and stand at the same words for another reader, who updates them', async () => {
    const page = await browser.open(OTHER_URL);
    await startWriting(browser, page);
    for (const note of NOTES) await writeNote(page, note);
    await press(page, /All notes/);
    await until('the fold of the article, open', () => browser.inOverlay(page, unfold, null));
    await fill(page, 'Date of the article', '2017-03');
    await fill(page, 'Written by', 'B. Reader');
    const first = await exportFile(page);
    expect(await draftMarks(page)).toEqual(asMarks(NOTES));
    await writeNote(page, LATER);
    await press(page, /All notes/);
    const second = await exportFile(page);
    await endWriting(browser, page);
    await page.close();
    const drafts = await browser.extensionPage('options.html');
    await pressButton(drafts, /^Remove \(/);
    await pressButton(drafts, /^Yes, remove it \(/);
    await says(drafts, /was removed/);
    await drafts.close();

    const reader = await launch();
    onTestFinished(() => reader.close());
    await reader.installExtension(builtExtension(name));
    let options = await openBases(reader);
    await addBase(options, first);
    await options.close();
    const again = await reader.open(OTHER_URL);
    const popup = await reader.popup(again);
    await pressButton(popup, /Check this page/);
    await marked(again, asMarks(NOTES));
    options = await openBases(reader);
    const button = /Update from a file/;
    await chooseFile(options, { button, name: 'second.afterword.json', content: second });
    await says(options, /Update this knowledge base\?/);
    await pressButton(options, /^ *Update *$/);
    await says(options, /is now version 0\.2\.0/);
    await options.close();
    await again.bringToFront();
    await marked(again, asMarks([...NOTES, LATER]));
    await again.close();
  });
});

const asMarks = (notes: readonly Written[]) =>
  notes.map(([words, kind]) => `${KINDS[kind]}: ${words}`);

/** Waits until these are the claims that are marked. */
async function marked(page: Page, expected: readonly string[]): Promise<void> {
  await until(`marks on ${expected.join(', ')}`, async () => {
    const marks = (await highlights(page)).flatMap(({ name, texts }) =>
      texts.map((words) => `${name.replace('afterword-claim-', '')}: ${words}`),
    );
    return marks.sort().join() === expected.toSorted().join();
  });
}

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
