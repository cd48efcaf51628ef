import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { expectedPaint, paintedOf, writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import type { ExtensionPage, TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { withOptions } from '../../tools/site/page-options.ts';
import { COPY_URL, DISCUSSION_URL } from '../../tools/site/site.ts';
import { isSwitchOn, pressButton, pressSwitch } from './support/press-switch.ts';
import { NO_TRACES, settledTraces } from './support/traces.ts';
import { withExtension } from './support/with-extension.ts';

const ARTICLE = withOptions(ARTICLE_URL, { ad: 'still' });
const COPY = withOptions(COPY_URL, { ad: 'still' });
const COPIES = 'https://copies.example/*';
const OUTLET = '*://theduran.com/*';
const EVERY_PAGE = '*://*/*';
const HERE = /Recognise copies on copies\.example/;
const EVERYWHERE = /Recognise copies on every page/;
const EXPECTED = expectedPaint(writtenClaims());
const KEYS = Object.entries(manifest.commands).flatMap(([command, about]) =>
  'suggested_key' in about ? [[command, about.suggested_key.default] as const] : [],
);

describe.each(BROWSERS)('leave to run in %s', (name, launch) => {
  let browser: TestBrowser;
  let id: string;

  withExtension(name, launch, (started, given) => {
    browser = started;
    id = given;
  });

  const opened = async (url: string) => {
    const page = await browser.open(url);
    await page.bringToFront();
    return page;
  };
  const isMarked = async (page: Page) => {
    expect(await paintedOf(page, EXPECTED.length)).toEqual(EXPECTED);
  };
  /** Opens a page of its own, so that nothing done to another tab counts here. */
  const expectUntouched = async (url: string) => {
    const page = await opened(url);
    expect(await settledTraces(page)).toEqual(NO_TRACES);
    await page.close();
  };
  const expectMarked = async (url: string) => {
    const page = await opened(url);
    await isMarked(page);
    await page.close();
  };
  /** The popup over a page, with everything unfolded. */
  const unfolded = async (page: Page): Promise<ExtensionPage> => {
    const popup = await browser.popup(page);
    await pressButton(popup, /More switches/);
    return popup;
  };
  const says = async (page: ExtensionPage, words: string) => {
    await until(words, async () => (await page.text()).includes(words));
  };

  test('every suggested key is the extension’s: no browser has it for itself', async () => {
    const options = await browser.extensionPage('options.html');
    const set = await options.evaluate(commandsWithKeys, null);
    expect(set).toEqual(KEYS.map(([command]) => command).sort());
    await options.close();
  });

  test('the outlet’s pages stay untouched while access is taken back', async () => {
    await expectMarked(ARTICLE);
    await withoutAccess();
    await expectUntouched(ARTICLE);
    await browser.setHostAccess(true);
    await expectMarked(ARTICLE);
  });

  test.runIf(name === 'firefox')('the popup asks for access that was taken back', async () => {
    await withoutAccess();
    const page = await opened(ARTICLE);
    await browser.manage().answerAccess(OUTLET, true, async () => {
      const popup = await browser.popup(page);
      // Firefox runs the notes at this press, and says so in the add-on's menu too.
      await isMarked(page);
      await says(popup, 'only when you press its button');
      await pressButton(popup, /Allow on/);
    });
    await isMarked(page);
    await page.close();
    await expectMarked(ARTICLE);
  });

  test.runIf(name === 'chromium')(
    'a click runs the notes where Chromium waits for one',
    async () => {
      await withoutAccess();
      const page = await opened(ARTICLE);
      expect(await settledTraces(page)).toEqual(NO_TRACES);
      const extension = (await page.browser().extensions()).get(id);
      if (extension) await page.triggerExtensionAction(extension);
      await isMarked(page);
      await page.close();
    },
  );

  test('one click on another site checks that page, and no other', async () => {
    const page = await opened(COPY);
    const popup = await browser.popup(page);
    await pressButton(popup, /Check this page/);
    await isMarked(page);
    await popup.close();
    await page.close();
    await expectUntouched(COPY);
  });

  test('the key to open the notes checks a page on another site, and no other', async () => {
    const page = await opened(COPY);
    await browser.pressKeys(page, manifest.commands['open-panel'].suggested_key.default);
    await isMarked(page);
    await page.close();
    await expectUntouched(COPY);
  });

  // First: what Chromium granted once, it grants again without a question.
  test('a site is not looked at when the reader answers the browser with no', async () => {
    const page = await opened(COPY);
    await press(page, HERE, false);
    expect(await isOn(page, HERE)).toBe(false);
    await expectUntouched(COPY);
    await page.close();
  });

  test('a site is looked at without a click once the reader said so, until she takes it back', async () => {
    const page = await opened(COPY);
    await press(page, HERE, true);
    await expectMarked(COPY);
    await browser.stopBackground();
    await expectMarked(COPY);
    expect(await isOn(page, HERE)).toBe(true);
    await press(page, HERE, null);
    expect(await isOn(page, HERE)).toBe(false);
    await expectUntouched(COPY);
    await page.close();
  });

  test('a site is no longer looked at when the browser’s settings take the leave back', async () => {
    const page = await opened(COPY);
    await press(page, HERE, true);
    await expectMarked(COPY);
    await browser.manage().revokeAccess(COPIES);
    expect(await isOn(page, HERE)).toBe(false);
    await expectUntouched(COPY);
    const options = await browser.extensionPage('options.html');
    expect(await options.text()).not.toContain('copies.example');
    await options.close();
    await page.close();
  });

  test('every page is looked at once the reader said so, until the browser takes it back', async () => {
    // A test that failed and is tried again begins without leave.
    onTestFinished(() => browser.manage().revokeAccess(EVERY_PAGE));
    const options = await browser.extensionPage('options.html');
    const ask = () => pressSwitch(options, EVERYWHERE);
    await browser.manage().answerAccess(EVERY_PAGE, true, ask);
    await until('the switch to be on', () => isSwitchOn(options, EVERYWHERE));
    await expectMarked(COPY);
    await expectUntouched(DISCUSSION_URL);
    await browser.manage().revokeAccess(EVERY_PAGE);
    await until('the switch to be off', async () => !(await isSwitchOn(options, EVERYWHERE)));
    await expectUntouched(COPY);
    await options.close();
  });

  async function withoutAccess(): Promise<void> {
    onTestFinished(() => browser.setHostAccess(true));
    await browser.setHostAccess(false);
  }
  /** Presses a switch of the popup; `granted` answers the browser's question, null where it has none. */
  async function press(page: Page, label: RegExp, granted: boolean | null): Promise<void> {
    if (granted === null) {
      const popup = await unfolded(page);
      await pressSwitch(popup, label);
      // At once, as a reader may.
      await popup.close();
    } else {
      const ask = async () => pressSwitch(await unfolded(page), label);
      await browser.manage().answerAccess(COPIES, granted, ask);
    }
    await until(
      'the popup to say so',
      async () => (await isOn(page, label)) === (granted ?? false),
    );
  }
  async function isOn(page: Page, label: RegExp): Promise<boolean> {
    const popup = await unfolded(page);
    const on = await isSwitchOn(popup, label);
    await popup.close();
    return on;
  }
});

/** Runs in a page of the extension. */
async function commandsWithKeys(document: Document): Promise<string[]> {
  const view = document.defaultView as unknown as Record<'browser' | 'chrome', Api | undefined>;
  const commands = await (view.browser ?? view.chrome)?.commands.getAll();
  return (commands ?? [])
    .filter(({ name, shortcut }) => !name.startsWith('_') && shortcut !== '')
    .map(({ name }) => name)
    .sort();
}

interface Api {
  readonly commands: { getAll(): Promise<readonly { name: string; shortcut: string }[]> };
}
