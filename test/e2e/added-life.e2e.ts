import { rmSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BROWSERS, builtExtension } from '../../tools/browsers/browsers.ts';
import { storeSetting } from '../../tools/browsers/store-setting.ts';
import type { Look, TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { addedFile, harbourFile, packedHarbour } from '../support/added-files.ts';
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
import { updateExtension, writeOlderExtension } from './support/older-extension.ts';
import { isSwitchOn, pressButton, pressSwitch } from './support/press-switch.ts';
import { withAxe } from './support/run-axe.ts';
import { tabTo } from './support/tab-to.ts';
import { withExtension } from './support/with-extension.ts';

const LOOKS: readonly Look[] = ['light', 'dark', 'forced'];
const file = await harbourFile();

describe.each(BROWSERS)('added knowledge bases over time in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  test('the list and every answer to a file break no rule of axe, in any look', async () => {
    const page = await openBases(browser);
    const runAxe = await withAxe(page);
    const expectNoFault = async (state: string) => {
      for (const look of LOOKS) {
        await page.look(look);
        const { passes, violations } = await runAxe();
        expect(passes, state).toBeGreaterThan(10);
        expect(violations, `${state}, ${look}`).toEqual([]);
      }
      await page.look('light');
    };
    await chooseBase(page, '{"claims": [{}, {}]}');
    await says(page, /was not added/);
    await expectNoFault('what is wrong with a file');
    const packed = await packedHarbour();
    const head = { ...packed['knowledge-base'], title: 'Afterword: the harbour' };
    await offerBase(page, addedFile({ ...packed, 'knowledge-base': head }).bytes);
    await expectNoFault('what a file holds');
    await pressButton(page, ADD);
    await says(page, /was added/);
    await page.waitFor('.bases details');
    await page.click('.bases details summary');
    await page.click('.bases .link');
    await expectNoFault('the list, unfolded');
    const other = { ...head, authors: ['Somebody else'], language: 'de' };
    await chooseBase(page, addedFile({ ...packed, 'knowledge-base': other }).bytes);
    await says(page, /Claims, events and sources stay as they are\./);
    await says(page, /Also changed\s+what it says of itself/);
    await says(page, /written by Portville Archive; this file names Somebody else/);
    await expectNoFault('what an update changes');
    await pressButton(page, /^ *Cancel *$/);
    await removeBase(page, 'Afterword: the harbour');
    await page.close();
  });

  test('a base is added, switched off and removed with keys alone, in Russian too', async () => {
    await storeSetting(browser, 'language', 'ru');
    onTestFinished(() => storeSetting(browser, 'language', 'en'));
    const page = await openBases(browser);
    await page.evaluate(chooseIn, Buffer.from(file.bytes).toString('base64'));
    await says(page, /Добавить эту базу знаний\?/);
    // The focus is at the heading of what came.
    await tabTo(page, /^Только когда/);
    await tabTo(page, /^Добавить$/);
    await page.press('Enter');
    await says(page, /добавлена/);
    await tabTo(page, /^The harbour of Portville/, true);
    await page.press(' ');
    await until('a base that is off', async () => !(await isSwitchOn(page, /harbour of/)));
    await tabTo(page, /^Убрать \(The harbour/);
    await page.press('Enter');
    await page.press('Enter');
    await says(page, /ничего не осталось/);
    expect(await countStored(page)).toEqual([0, 0, 0]);
    await page.close();
  });

  test('a database that the browser does not give is said, and the settings work', async () => {
    const page = await openBases(browser);
    await page.evaluate(spoilDatabase, null);
    await page.close();
    const again = await openBases(browser);
    await says(again, /does not let Afterword read what you added/);
    await chooseBase(again, file.bytes);
    await says(again, /does not let Afterword keep knowledge bases now/);
    await pressSwitch(again, /footnotes/);
    await until('a switch that is on', () => isSwitchOn(again, /footnotes/));
    await pressSwitch(again, /footnotes/);
    await again.evaluate(deleteDatabase, null);
    await again.close();
    const mended = await openBases(browser);
    await addBase(mended, file.bytes);
    await removeBase(mended, 'The harbour');
    await mended.close();
  });

  test('a newer version of the extension compiles them anew and keeps the choices', async () => {
    const folder = writeOlderExtension(builtExtension(name));
    const own = await launch();
    onTestFinished(async () => {
      await own.close();
      rmSync(folder, { recursive: true, force: true });
    });
    await own.installExtension(folder);
    const page = await openBases(own);
    await addBase(page, file.bytes);
    await pressSwitch(page, /harbour of/);
    await until('a base that is off', async () => !(await isSwitchOn(page, /harbour of/)));
    const before = await page.evaluate(firstBase, null);
    expect(before).toMatchObject({ compiledBy: '0.0.1', on: false });
    await page.close();
    updateExtension(folder, builtExtension(name));
    await own.installExtension(folder);
    const newer = await openBases(own);
    const after = await until('a base that was compiled anew', async () => {
      const base = await newer.evaluate(firstBase, null);
      return base.compiledBy === '0.0.1' ? null : base;
    });
    const { compiledBy } = after;
    expect(after).toEqual({ ...before, compiledBy });
    await newer.close();
  });
});

/** Runs in the page, whatever its language. */
function chooseIn(document: Document, base64: string): void {
  const view = document.defaultView as unknown as typeof globalThis;
  const input = document.querySelector('.add-base')?.nextElementSibling as HTMLInputElement;
  const chosen = new view.DataTransfer();
  const bytes = view.Uint8Array.from(view.atob(base64), (unit) => unit.charCodeAt(0));
  chosen.items.add(new view.File([bytes], 'harbour.afterword.json'));
  input.files = chosen.files;
  input.dispatchEvent(new view.Event('change', { bubbles: true }));
}

/** Runs in the page: leaves a database of a version that no release can read. */
async function spoilDatabase(document: Document): Promise<void> {
  const view = document.defaultView as unknown as typeof globalThis;
  await new Promise((resolve) => {
    const opening = view.indexedDB.open('afterword-added', 99);
    opening.onsuccess = () => {
      opening.result.close();
      resolve(null);
    };
  });
}

/** Runs in the page. */
async function deleteDatabase(document: Document): Promise<void> {
  const view = document.defaultView as unknown as typeof globalThis;
  await new Promise((resolve) => {
    const deleting = view.indexedDB.deleteDatabase('afterword-added');
    deleting.onsuccess = resolve;
  });
}

/** Runs in the page. */
async function firstBase(document: Document): Promise<Record<string, unknown>> {
  const view = document.defaultView as unknown as typeof globalThis;
  return new Promise((resolve, reject) => {
    const opening = view.indexedDB.open('afterword-added');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction('bases').objectStore('bases').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        db.close();
        resolve(JSON.parse(JSON.stringify(reading.result[0] ?? {})));
      };
    };
  });
}
