import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BROWSERS, builtExtension } from '../../tools/browsers/browsers.ts';
import { pressInOverlay } from '../../tools/browsers/reader.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { OTHER_URL } from '../../tools/site/site.ts';
import { harbourFile } from '../support/added-files.ts';
import {
  ADD,
  countStored,
  offerBase,
  openBases,
  removeBase,
  says,
} from './support/added-options.ts';
import { pressButton } from './support/press-switch.ts';
import { draftMarks, noteWords, startWriting } from './support/writing.ts';

const BUSIER = 'busier than they had planned for';
const BOILER = 'a new boiler has cut it by almost a third';

describe.each(BROWSERS)('storage that is really full in %s', (name, launch) => {
  // Only Chromium lets a test say how much an origin may store.
  const testWithLimit = test.runIf(name === 'chromium');

  const begin = async (): Promise<{ browser: TestBrowser; id: string }> => {
    const browser = await launch();
    onTestFinished(() => browser.close());
    return { browser, id: await browser.installExtension(builtExtension(name)) };
  };
  /** Holds as long as `page` stays on its site. Null: as much as the disk has. */
  const limit = async (page: Page, id: string) => {
    const session = await page.createCDPSession();
    return (quotaSize: number | null) =>
      session.send('Storage.overrideQuotaForOrigin', {
        origin: `chrome-extension://${id}`,
        ...(quotaSize === null ? {} : { quotaSize }),
      });
  };

  testWithLimit(
    'a base is not added, by halves neither, and is once there is room again',
    async () => {
      const { browser, id } = await begin();
      const setLimit = await limit(await browser.open(OTHER_URL), id);
      const page = await openBases(browser);
      await setLimit(1);
      const file = await harbourFile();
      await offerBase(page, file.bytes);
      await pressButton(page, ADD);
      await says(page, /There is no room: .*Nothing was changed\./);
      expect(await countStored(page)).toEqual([0, 0, 0]);
      await setLimit(null);
      await pressButton(page, ADD);
      await says(page, /was added/);
      await removeBase(page, 'The harbour');
      expect(await countStored(page)).toEqual([0, 0, 0]);
    },
  );

  testWithLimit(
    'what is written then is said not to be kept, stays, and is kept with the next change',
    async () => {
      const { browser, id } = await begin();
      const page = await browser.open(OTHER_URL);
      const setLimit = await limit(page, id);
      const kept = () =>
        browser.inOverlay(page, (root) => root.querySelector('.kept')?.textContent ?? '', null);
      const isSaid = (words: RegExp) =>
        until(`${words}`, async () => words.test((await kept()) ?? ''));
      await startWriting(browser, page);
      await setLimit(1);
      await noteWords(browser, page, BUSIER);
      await isSaid(/There is no room/);
      await setLimit(null);
      await noteWords(browser, page, BOILER);
      await isSaid(/^Kept on this device/);
      await page.reload();
      await startWriting(browser, page);
      await until('both marks', async () => (await draftMarks(page)).length === 2);
      await pressInOverlay(browser, page, /^Why city libraries/);
    },
  );
});
