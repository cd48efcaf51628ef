import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import type { ExtensionPage, TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { addedFile, harbourFile, packedHarbour } from '../support/added-files.ts';
import { GOOD_BASE } from '../support/altered-base.ts';
import {
  ADD,
  addBase,
  chooseBase,
  countStored,
  offerBase,
  openBases,
  removeBase,
  says,
} from './support/added-options.ts';
import { chooseFile, dropFiles } from './support/choose-file.ts';
import { isSwitchOn, pressButton, pressSwitch } from './support/press-switch.ts';
import { savedFile } from './support/saved-file.ts';
import { withDownloads } from './support/with-downloads.ts';

const NAME = 'harbour.afterword.json';
const TITLE = 'The harbour of Portville';
const SITES = ['*://example.org/*', '*://copies.example/*'];

describe.each(BROWSERS)('knowledge bases that a reader adds in %s', (name, launch) => {
  let browser: TestBrowser;
  let downloads: string;
  let file: Awaited<ReturnType<typeof harbourFile>>;

  withDownloads(name, launch, (started, folder) => {
    browser = started;
    downloads = folder;
  });
  beforeAll(async () => {
    file = await harbourFile();
  });

  const open = () => openBases(browser);
  /** One question of Firefox is about all sites; Chromium's is answered beforehand, site by site. */
  const addWithLeave = async (page: ExtensionPage) => {
    const [first = '', ...others] = SITES;
    for (const site of name === 'chromium' ? others : [])
      await browser.manage().answerAccess(site, true, async () => undefined);
    await browser.manage().answerAccess(first, true, () => pressButton(page, ADD));
    await says(page, /was added/);
  };
  const remove = (page: ExtensionPage) => removeBase(page, 'The harbour');

  test('one file is looked at, summed up, added, switched off, saved and removed', async () => {
    const page = await open();
    await offerBase(page, file.bytes);
    const summary = await page.text();
    for (const said of [
      /Afterword has not checked them/,
      TITLE,
      /Written by\s+Portville Archive/,
      /Version\s+1\.1\.0/,
      /A vote on the harbour, Portville Gazette/,
      /Claims\s+3/,
      /State media \(1\)/,
      /example\.org, copies\.example/,
    ])
      expect(summary).toMatch(said);
    await pressButton(page, ADD);
    await says(page, /“The harbour of Portville” was added/);
    await says(page, /only when you press “Check this page”/);
    await page.close();

    const again = await open();
    expect(await isSwitchOn(again, /harbour of Portville/)).toBe(true);
    await pressSwitch(again, /harbour of Portville/);
    await until('a base that is off', async () => !(await isSwitchOn(again, /harbour of/)));
    await pressButton(again, /Save the file \(The harbour/);
    const saved = await savedFile(downloads, NAME);
    expect(new Uint8Array(saved)).toEqual(file.bytes);
    await remove(again);
    expect(await countStored(again)).toEqual([0, 0, 0]);
    expect(await again.text()).not.toMatch(/Remove \(The harbour/);
    await again.close();
  });

  test('a zip of the folder is added as the file is, by dropping it', async () => {
    const page = await open();
    await dropFiles(page, '.drop.base', { name: 'harbour.zip', content: await zipOf(GOOD_BASE) });
    await says(page, /Add this knowledge base\?/);
    expect(await page.text()).toMatch(/Written by\s+Portville Archive/);
    await pressButton(page, ADD);
    await says(page, /was added/);
    await remove(page);
    await page.close();
  });

  test('of files that are dropped together each is asked about, and beside the field nothing happens', async () => {
    const page = await open();
    const other = await harbourFile({ id: 'another-base' });
    const files = [
      { name: 'letter.json', content: 'Dear reader' },
      { name: NAME, content: file.bytes },
      { name: 'other.afterword.json', content: other.bytes },
    ];
    expect(await dropFiles(page, '.drop.base', ...files)).toBe(true);
    await says(page, /letter\.json was not added/);
    await pressButton(page, /^ *Close *$/);
    await says(page, /Add this knowledge base\?/);
    await pressButton(page, ADD);
    await says(page, /was added\./);
    await says(page, /Add this knowledge base\?/);
    expect(await page.text()).toMatch(/Its title looks like that of another/);
    await pressButton(page, /^ *Cancel *$/);
    await until('no question', async () => !/Add this knowledge/.test(await page.text()));
    expect((await countStored(page))[0]).toBe(1);
    expect(await dropFiles(page, '.page-name', ...files)).toBe(true);
    expect(await page.text()).not.toMatch(/letter\.json|Add this knowledge/);
    await remove(page);
    await page.close();
  });

  test('a newer file says what it changes, and takes the place of the older', async () => {
    const page = await open();
    await addBase(page, file.bytes);
    await pressSwitch(page, /harbour of Portville/);
    await until('a base that is off', async () => !(await isSwitchOn(page, /harbour of/)));
    const packed = await packedHarbour();
    const [first, second, ...rest] = packed.claims;
    if (!first || !second) throw new Error('the base in the tests has claims');
    const change = { version: '1.2.0', date: '2020-06-01', changes: ['One word less.'] };
    const newer = addedFile({
      ...packed,
      'knowledge-base': { ...packed['knowledge-base'], version: '1.2.0', reviewed: false },
      claims: [{ ...first, headline: 'Another headline.' }, ...rest],
      reviews: [],
      changelog: [{ ...change, corrections: [] }, ...packed.changelog],
    });
    await chooseFile(page, {
      button: /Update from a file.+\(The harbour/,
      name: NAME,
      content: newer.bytes,
    });
    await says(page, /Version 1\.1\.0 becomes 1\.2\.0/);
    await says(page, /Claims\s+1 changed, 1 removed/);
    await says(page, /One word less\./);
    await pressButton(page, /^ *Update *$/);
    await says(page, /is now version 1\.2\.0/);
    expect(await isSwitchOn(page, /harbour of Portville/)).toBe(false);
    await chooseFile(page, {
      button: /Update from a file.+\(The harbour/,
      name: NAME,
      content: newer.bytes,
    });
    await says(page, /Apart from its version, date and log it is what you have already/);
    expect(await page.text()).not.toMatch(/0 new|0 changed|0 removed/);
    await pressButton(page, /^ *Cancel *$/);
    const other = await harbourFile({ id: 'another-base' });
    await chooseFile(page, {
      button: /Update from a file.+\(The harbour/,
      name: NAME,
      content: other.bytes,
    });
    await says(page, /another knowledge base \(“another-base”\)/);
    await pressButton(page, /^ *Close *$/);
    await remove(page);
    await page.close();
  });

  test.each([
    ['that is no JSON', NAME, 'Dear reader', /harbour\.afterword\.json:1 not JSON/],
    ['of something else', NAME, '{"claims":[]}', /format: is missing; add it/],
    ['that is far too large', NAME, new Uint8Array(11 * 2 ** 20), /larger than 10 MB/],
    ['that is a broken archive', 'x.zip', 'PK\u0003\u0004 and no more', /not a zip archive/],
  ])('a file %s is refused with words, and nothing is stored', async (_, fileName, text, said) => {
    const page = await open();
    await chooseBase(page, text, fileName);
    await says(page, said);
    await says(page, /was not added/);
    expect(await countStored(page)).toEqual([0, 0, 0]);
    await page.close();
  });

  test('access is asked for just its sites, and given back when the base goes', async () => {
    const page = await open();
    await offerBase(page, file.bytes);
    await page.click('.modes label:nth-of-type(2) input');
    await addWithLeave(page);
    await says(page, /looks by itself at pages of example\.org and copies\.example/);
    expect(await page.evaluate(originsOf, null)).toEqual(expect.arrayContaining(SITES));
    expect((await page.evaluate(registeredSites, null)).sort()).toEqual([...SITES].sort());
    await remove(page);
    await until('sites that are not registered', async () =>
      page.evaluate(registeredSites, null).then(({ length }) => length === 0),
    );
    const left = await page.evaluate(originsOf, null);
    expect(left.filter((origin) => SITES.includes(origin))).toEqual([]);
    await page.close();
  });

  test('access that is taken back leaves the base, which then waits to be asked', async () => {
    const page = await open();
    await offerBase(page, file.bytes);
    await page.click('.modes label:nth-of-type(2) input');
    await addWithLeave(page);
    for (const site of SITES) await browser.manage().revokeAccess(site);
    await says(page, /only when you press “Check this page”/);
    await until('sites that are not registered', async () =>
      page.evaluate(registeredSites, null).then(({ length }) => length === 0),
    );
    await remove(page);
    await page.close();
  });

  test('access that is refused adds nothing, and the other choice is still there', async () => {
    const page = await open();
    await offerBase(page, file.bytes);
    await page.click('.modes label:nth-of-type(2) input');
    await browser.manage().answerAccess(SITES[0] ?? '', false, async () => {
      await pressButton(page, ADD);
      // Nobody can press the question of headless Chromium away.
      await says(page, name === 'firefox' ? /gave no access/ : /waiting for your browser/);
    });
    expect(await countStored(page)).toEqual([0, 0, 0]);
    if (name === 'firefox') {
      await page.click('.modes label:nth-of-type(1) input');
      await pressButton(page, ADD);
      await says(page, /was added/);
      await remove(page);
    }
    await page.close();
  });
});

async function zipOf(folder: string): Promise<Uint8Array> {
  const { readdir } = await import('node:fs/promises');
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Record<string, Uint8Array> = {};
  for (const entry of names.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files[`harbour/${path.slice(folder.length + 1)}`] = new Uint8Array(await readFile(path));
  }
  return zipSync(files);
}

/** Runs in the page. */
async function originsOf(document: Document): Promise<string[]> {
  const view = document.defaultView as unknown as Record<'browser' | 'chrome', Api | undefined>;
  return (await (view.browser ?? view.chrome)?.permissions.getAll())?.origins ?? [];
}

/** Runs in the page: where the first stage runs beside the outlet's pages. */
async function registeredSites(document: Document): Promise<string[]> {
  const view = document.defaultView as unknown as Record<'browser' | 'chrome', Api | undefined>;
  const scripts = await (view.browser ?? view.chrome)?.scripting.getRegisteredContentScripts();
  return scripts?.flatMap(({ matches }) => matches) ?? [];
}

interface Api {
  readonly permissions: { getAll(): Promise<{ readonly origins: string[] }> };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly { readonly matches: string[] }[]>;
  };
}
