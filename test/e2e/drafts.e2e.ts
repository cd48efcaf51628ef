import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/core/writing/draft.ts';
import { addNote } from '../../src/core/writing/operations.ts';
import { draftFile } from '../../src/knowledge/writing/draft-file.ts';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import type { ExtensionPage, TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { OTHER_ARTICLE } from '../../tools/site/other-texts.ts';
import { OTHER_URL } from '../../tools/site/site.ts';
import { emptyDraft, harbourDraft, targetOf } from '../support/drafts.ts';
import { ADD, chooseBase, removeBase, says } from './support/added-options.ts';
import { chooseFile, dropFiles } from './support/choose-file.ts';
import { pressButton } from './support/press-switch.ts';
import { keepDraft, layDraft } from './support/put-draft.ts';
import { withAxe } from './support/run-axe.ts';
import { savedFile } from './support/saved-file.ts';
import { withDownloads } from './support/with-downloads.ts';
import { draftMarks, endWriting, startWriting } from './support/writing.ts';

const TITLE = 'A vote on the harbour';
const REMOVE = /^Remove \(A vote/;

/** As Hypothesis exports notes. */
function hypothesis(uri: string, title: string, words: readonly string[]): string {
  return JSON.stringify({
    annotations: words.map((exact, index) => ({
      id: `h${index}`,
      uri,
      document: { title: [title] },
      text: 'Minutes say so.',
      user_info: { display_name: 'C. Noter' },
      permissions: {},
      target: [{ selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
    })),
  });
}

const QUAY = 'https://www.gazette.example/2011/quay/';
const HYPOTHESIS = hypothesis(QUAY, 'The quay', ['the council voted', 'within two years']);

describe.each(BROWSERS)('drafts in the settings of %s', (name, launch) => {
  let browser: TestBrowser;
  let downloads: string;

  withDownloads(name, launch, (started, folder) => {
    browser = started;
    downloads = folder;
  });

  const open = async () => {
    const page = await browser.extensionPage('options.html');
    await page.waitFor('.drafts');
    return page;
  };
  const withDraft = async (draft: Draft) => {
    const page = await open();
    await keepDraft(page, draft);
    await says(page, new RegExp(draft.title));
    return page;
  };
  const unfold = (page: ExtensionPage) =>
    page.evaluate((document) => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.drafts details'))
        details.open = true;
    }, null);
  const remove = async (page: ExtensionPage) => {
    await pressButton(page, REMOVE);
    await pressButton(page, /^Yes, remove it \(A vote/);
    await says(page, /“A vote on the harbour” was removed/);
    await until('a list without it', async () => !/Remove\b/.test(await page.text()));
  };

  test('a finished one is exported as file and as folder, and added by the same check', async () => {
    const draft = harbourDraft();
    const page = await withDraft(draft);
    expect(await page.text()).toMatch(/2 notes · changed 29\s+November\s+2026/);
    expect(await page.text()).toMatch(/Finished: it follows every rule/);
    await pressButton(page, /^Export as one file \(A vote/);
    const file = JSON.parse((await savedFile(downloads, `${draft.id}.afterword.json`)).toString());
    expect(file['knowledge-base']).toMatchObject({ id: draft.id, version: '0.1.0' });
    await pressButton(page, /^Export as a folder \(\.zip\) \(A vote/);
    const files = unzipSync(new Uint8Array(await savedFile(downloads, `${draft.id}.zip`)));
    expect(strFromU8(files[`${draft.id}/article.txt`] ?? new Uint8Array())).toContain('ferry');
    await pressButton(page, /^Add to my knowledge bases \(A vote/);
    await says(page, /Add this knowledge base\?/);
    await says(page, /Written by\s+B\. Reader/);
    await pressButton(page, ADD);
    await says(page, /“A vote on the harbour” was added/);
    // In the list by now, where its buttons come before those of the draft.
    await says(page, /Update from a file/);
    await removeBase(page, TITLE);
    await until('a list without it', async () => !/Update from a/.test(await page.text()));
    await remove(page);
    await page.close();
  });

  test('one that is not finished says what it lacks, and is a folder alone', async () => {
    const begun = { ...emptyDraft(), id: 'begun' };
    const draft = addNote(begun, targetOf('nobody in the hall disagreed'), '2026-11-29');
    const page = await withDraft(draft);
    await says(page, /Still missing or wrong: 5 things/);
    expect(await page.text()).not.toMatch(/Export as one file|Add to my knowledge bases/);
    await unfold(page);
    await says(page, /“nobody in the hall disagreed”:\s+Choose what kind of sentence this is\./);
    await remove(page);
    await page.close();
  });

  test('one that was removed comes back by one press', async () => {
    const page = await withDraft(harbourDraft());
    await remove(page);
    await pressButton(page, /^ *Undo *$/);
    await says(page, /“A vote on the harbour” is back/);
    await says(page, /Finished: it follows every rule/);
    await remove(page);
    await page.close();
  });

  test('notes of another program become a draft, once, and another file is refused', async () => {
    const page = await open();
    const button = /Begin from other notes/;
    await chooseFile(page, { button, name: 'notes.json', content: HYPOTHESIS });
    await says(page, /New draft “The quay”: 2 notes\./);
    await says(page, /Still missing or wrong: \d+ things/);
    await dropFiles(page, '.drop.notes', { name: 'notes.json', content: HYPOTHESIS });
    await says(page, /In the draft already: 2\./);
    await chooseFile(page, { button, name: 'letter.json', content: 'Dear reader' });
    await says(page, /letter\.json holds no notes that quote words of a page/);
    await pressButton(page, /^Remove \(The quay/);
    await pressButton(page, /^Yes, remove it \(The quay/);
    await says(page, /“The quay” was removed/);
    await page.close();
  });

  test('a file at the field for the other kind is known, and goes there by one press', async () => {
    const page = await open();
    await chooseBase(page, Buffer.from(HYPOTHESIS), 'notes.json');
    await says(page, /notes\.json was not added\s+It holds notes made with another program/);
    await pressButton(page, /^ *Close *$/);
    expect(await page.evaluate(({ activeElement }) => activeElement?.className, null)).toContain(
      'add-base',
    );
    await chooseBase(page, Buffer.from(HYPOTHESIS), 'notes.json');
    await pressButton(page, /^ *Begin a draft from them *$/);
    await says(page, /New draft “The quay”: 2 notes\./);
    await until('the focus at what came of it', () =>
      page.evaluate(
        ({ activeElement }) => /New draft/.test(activeElement?.textContent ?? ''),
        null,
      ),
    );
    await pressButton(page, /^Remove \(The quay/);
    await pressButton(page, /^Yes, remove it \(The quay/);
    await says(page, /“The quay” was removed/);

    const base = draftFile(harbourDraft(), '2026-11-29')?.text ?? '';
    await dropFiles(page, '.drop.notes', { name: 'harbour.afterword.json', content: base });
    await says(page, /harbour\.afterword\.json is a knowledge base/);
    await pressButton(page, /^ *Check it and add it/);
    await says(page, /Add this knowledge base\?/);
    await page.close();
  });

  test('notes of another program are found on their page, which tells what the file did not', async () => {
    const page = await open();
    await chooseFile(page, {
      button: /Begin from other notes/,
      name: 'notes.json',
      content: hypothesis(OTHER_URL, '', [
        'a new boiler\n   has cut it by almost a third',
        'A review is planned for the autumn',
      ]),
    });
    await says(page, /New draft “https:.+city-libraries-weekend.+: 2 notes/);
    await says(page, /Still missing or wrong/);
    await unfold(page);
    await says(page, /The words of the article are not known yet/);
    const article = await browser.open(OTHER_URL);
    await startWriting(browser, article);
    await until('marks at both', async () => (await draftMarks(article)).length === 2);
    expect((await draftMarks(article)).join('\n')).toMatch(
      /a new boiler has cut it by almost a third\n.*A review is planned for the autumn/,
    );
    await says(page, new RegExp(OTHER_ARTICLE.headline));
    expect(await page.text()).not.toMatch(/words of the article are not known/);
    await endWriting(browser, article);
    await article.close();
    await pressButton(page, /^Remove \(Why city/);
    await pressButton(page, /^Yes, remove it \(Why city/);
    await says(page, /was removed/);
    await page.close();
  });

  test('one that is damaged is exported as it lies there, removed and brought back, and disturbs no other', async () => {
    await (await withDraft(harbourDraft())).close();
    const torn = { id: 'torn', page: 'x', draft: { id: 'torn', title: 'Torn', notes: 5 } };
    const before = await open();
    await layDraft(before, torn);
    await before.close();
    const page = await open();
    await says(page, /Torn\s+This draft is damaged/);
    await says(page, /Finished: it follows every rule/);
    await pressButton(page, /^Export as it is \(JSON\) \(Torn/);
    expect(JSON.parse((await savedFile(downloads, 'torn.damaged.json')).toString())).toEqual({
      row: torn,
    });
    const removeTorn = async () => {
      await pressButton(page, /^Remove \(Torn/);
      await pressButton(page, /^Yes, remove it \(Torn/);
      await says(page, /“Torn” was removed/);
      await until('a list without it', async () => !/is damaged/.test(await page.text()));
    };
    await removeTorn();
    await pressButton(page, /^ *Undo *$/);
    await says(page, /“Torn” is back/);
    await says(page, /This draft is damaged/);
    await removeTorn();
    await says(page, /Finished: it follows every rule/);
    await remove(page);
    await page.close();
  });

  test('the list can be used by everyone: axe finds nothing wrong', async () => {
    const page = await withDraft(harbourDraft());
    const check = await withAxe(page);
    expect((await check()).violations).toEqual([]);
    await remove(page);
    await page.close();
  });
});
