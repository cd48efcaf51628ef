import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import type { ExtensionPage, TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { chooseFile } from './support/choose-file.ts';
import { pressButton, pressSwitch } from './support/press-switch.ts';
import { savedFile } from './support/saved-file.ts';
import { withDownloads } from './support/with-downloads.ts';

const FILE = 'afterword-settings.json';

describe.each(BROWSERS)('the settings in %s', (name, launch) => {
  let browser: TestBrowser;
  let downloads: string;

  withDownloads(name, launch, (started, folder) => {
    browser = started;
    downloads = folder;
  });

  const open = async () => {
    const page = await browser.extensionPage('options.html');
    await page.waitFor('[role="switch"]');
    return page;
  };
  const choose = (page: ExtensionPage, content: string) =>
    chooseFile(page, { button: /Load from a file/, name: 'settings.json', content });
  const status = (page: ExtensionPage, said: RegExp) =>
    until(`a page that says ${said}`, async () => said.test(await page.text()));
  const isPrinted = (page: ExtensionPage) =>
    page.evaluate((document) => {
      const switches = Array.from(document.querySelectorAll<HTMLInputElement>('[role="switch"]'));
      return switches.find(({ labels }) => /footnotes/.test(labels?.[0]?.textContent ?? ''))
        ?.checked;
    }, null);

  test('are saved to a file, and come back from it', async () => {
    const page = await open();
    await pressSwitch(page, /footnotes/);
    await until('notes that are printed', () => isPrinted(page).then((is) => is === true));
    await pressButton(page, /Save to a file/);
    const saved = String(await savedFile(downloads, FILE));
    expect(JSON.parse(saved).afterword).toMatchObject({ printNotes: true, density: 'all' });
    await pressSwitch(page, /footnotes/);
    await until('notes that are not printed', () => isPrinted(page).then((is) => is === false));
    await choose(page, saved);
    await until('notes that are printed', () => isPrinted(page).then((is) => is === true));
    await status(page, /now in force/);
    await page.close();
  });

  test.each([
    ['no text', ''],
    ['other text', 'Dear reader, these are no settings.'],
    ['JSON of something else', '{"afterword":"a word","printNotes":false}'],
    ['far too much', `{"afterword":{"printNotes":false}}${' '.repeat(200_000)}`],
  ])('stay as they are after a file with %s, which the page says', async (_, text) => {
    const page = await open();
    const before = await isPrinted(page);
    await choose(page, text);
    await status(page, /This file holds no settings of Afterword\. Nothing was changed\./);
    expect(await isPrinted(page)).toBe(before);
    await page.close();
  });
});
