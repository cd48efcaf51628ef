import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { DENSITIES, type Density } from '../../src/core/model/density.ts';
import {
  defaultSettings,
  SETTING_NAMES,
  type Settings,
} from '../../src/extension/settings/settings.ts';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { expectedPaint, paintedOf, writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import type { ExtensionPage, TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { withOptions } from '../../tools/site/page-options.ts';
import { isSwitchOn, pressSwitch } from './support/press-switch.ts';
import { replaceStorage } from './support/storage.ts';
import { withExtension } from './support/with-extension.ts';

const ARTICLE = withOptions(ARTICLE_URL, { ad: 'still' });
const EXPECTED = expectedPaint(writtenClaims());
/** Not in the form of a stored setting; no value of any; a value of no use; a time of no use. */
const JUNK: readonly unknown[] = [
  7,
  { value: { junk: true }, at: 2 },
  { value: ['junk', 7], at: 2 },
  { value: 'junk', at: 1e300 },
];

/** A list of sites for all that its form says, but no browser takes it as a pattern. */
const NO_ORIGIN = { value: ['junk'], at: 3 };

describe.each(BROWSERS)('settings in %s', (name, launch) => {
  let browser: TestBrowser;
  let page: Page;
  const complaints: string[] = [];

  withExtension(name, launch, (started) => {
    browser = started;
  });

  beforeAll(async () => {
    await browser.manage().watchErrors();
    page = await browser.open(ARTICLE);
    page.on('pageerror', (error) => complaints.push(String(error)));
  });

  const expectNoComplaint = async () => {
    expect([...(await browser.manage().errors()), ...complaints]).toEqual([]);
  };

  test('changed from two pages at once end as the same on both, with nothing lost', async () => {
    const [one, other] = [
      await browser.extensionPage('options.html'),
      await browser.extensionPage('options.html'),
    ];
    await Promise.all([
      change(one, [{ density: 'all' }, { printNotes: true }, { density: 'forecasts' }]),
      change(other, [{ density: 'forecasts' }, { chipCollapsed: true }, { density: 'all' }]),
    ]);
    const stored = await ask(one);
    expect(stored).toMatchObject({ printNotes: true, chipCollapsed: true });
    expect(await ask(other)).toEqual(stored);
    for (const tab of [one, other]) {
      await until('the page to say so', async () => (await chosenDensity(tab)) === stored.density);
      expect(await isSwitchOn(tab, /Print notes/)).toBe(true);
    }
    // The one in front can be pressed.
    await pressSwitch(other, /Print notes/);
    await until('the page behind to follow', async () => !(await isSwitchOn(one, /Print notes/)));
    await one.close();
    await other.close();
    await expectNoComplaint();
  });

  test('replaced by junk one after the other take their defaults, each alone', async () => {
    const options = await browser.extensionPage('options.html');
    for (const setting of SETTING_NAMES) {
      const kept = setting === 'printNotes' ? 'chipCollapsed' : 'printNotes';
      const good = { [`setting.${kept}`]: { value: true, at: 1 } };
      for (const junk of JUNK) {
        await replaceStorage(options, { ...good, [`setting.${setting}`]: junk });
        const expected = { ...defaultSettings(), [kept]: true };
        expect(await ask(options), `${setting} = ${JSON.stringify(junk)}`).toEqual(expected);
      }
    }
    await options.close();
    await expectNoComplaint();
  });

  test('all replaced by junk leave options, popup and page at work', async () => {
    const options = await browser.extensionPage('options.html');
    const keys = SETTING_NAMES.map((setting) => `setting.${setting}`);
    for (const junk of [...JUNK, NO_ORIGIN]) {
      await replaceStorage(options, Object.fromEntries(keys.map((key) => [key, junk])));
    }
    await pressSwitch(options, /Print notes/);
    await until('a change to be kept', async () => (await ask(options)).printNotes);
    await options.close();
    await page.bringToFront();
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
    const popup = await browser.popup(page);
    await until('the popup', async () => (await popup.text()).includes('Open the notes'));
    await popup.close();
    await expectNoComplaint();
  });
});

const ask = (page: ExtensionPage): Promise<Settings> =>
  page.evaluate(send, [{ type: 'settings' }]) as Promise<Settings>;

const change = (page: ExtensionPage, changes: readonly Partial<Settings>[]) =>
  page.evaluate(
    send,
    changes.map((one) => ({ type: 'change-settings', changes: one })),
  );

/** Runs in a page of the extension. Resolves with the answer to the last message. */
async function send(document: Document, messages: readonly object[]): Promise<unknown> {
  const view = document.defaultView as unknown as Record<'browser' | 'chrome', Api | undefined>;
  const runtime = (view.browser ?? view.chrome)?.runtime;
  let answer: unknown = null;
  for (const message of messages) answer = await runtime?.sendMessage(message);
  return answer;
}

async function chosenDensity(page: ExtensionPage): Promise<Density | undefined> {
  const chosen = (document: Document) =>
    Array.from(
      document.querySelectorAll<HTMLInputElement>('input[name="aw-options-density"]'),
    ).findIndex(({ checked }) => checked);
  return DENSITIES[await page.evaluate(chosen, null)];
}

interface Api {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}
