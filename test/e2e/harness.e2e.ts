import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { domSnapshot } from '../../tools/browsers/dom-snapshot.ts';
import { highlights } from '../../tools/browsers/highlights.ts';
import { costs, measureCosts } from '../../tools/browsers/performance.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { withOptions } from '../../tools/site/page-options.ts';
import { OTHER_URL } from '../../tools/site/site.ts';
import { pressSwitch } from './support/press-switch.ts';
import { writeTinyExtension } from './support/tiny-extension.ts';
import { withExtension } from './support/with-extension.ts';

interface Api {
  readonly runtime: { sendMessage(message: string): Promise<string> };
  readonly storage: {
    readonly local: { get(): Promise<object>; set(items: object): Promise<void> };
  };
}

/** Runs in a page of the extension, where the browser's API is global. */
function askBackground(document: Document): Promise<string> {
  const view = document.defaultView as unknown as Record<'browser' | 'chrome', Api | undefined>;
  const api = view.browser ?? view.chrome;
  if (!api) throw new Error('expected a page of the extension');
  return api.runtime.sendMessage('start');
}

const STILL = withOptions(ARTICLE_URL, { ad: 'still' });

describe.each(BROWSERS)('the harness drives %s', (name, launch) => {
  let browser: TestBrowser;
  const folder = writeTinyExtension();

  beforeAll(async () => {
    browser = await launch();
    await browser.installExtension(folder);
  });

  beforeEach(() => browser.forgetRequests());

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function overlaidPage() {
    const page = await browser.open(STILL);
    await until('the overlay', () =>
      browser.inOverlay(page, (root) => root.childElementCount, null),
    );
    return page;
  }

  test('the article opens under its own address, with the painted words', async () => {
    const page = await overlaidPage();
    expect(page.url()).toBe(STILL);
    expect(await highlights(page)).toEqual([{ name: 'afterword-claim-fact', texts: ['Belarus'] }]);
    await page.close();
  });

  test('a real click reaches a button in the closed shadow root', async () => {
    const page = await overlaidPage();
    await page.bringToFront();
    await page.mouse.click(40, 140);
    expect(await browser.inOverlay(page, (root) => root.textContent, null)).toBe('pressed true');
    await page.close();
  });

  test('assistive technology is told of that button', async () => {
    const page = await overlaidPage();
    expect(await browser.accessibleOverlay(page)).toContainEqual({
      role: expect.stringMatching(/button/),
      name: 'Note 1',
    });
    await page.close();
  });

  test('the toolbar popup opens over the page and can be pressed', async () => {
    const page = await overlaidPage();
    const popup = await browser.popup(page);
    await until('its text', async () => (await popup.text()).includes(`over ${STILL}`));
    await popup.click('button');
    expect(await popup.text()).toContain('pressed true');
    await pressSwitch(popup, /notes here/);
    expect(await popup.evaluate((document) => document.querySelector('input')?.checked, null)).toBe(
      true,
    );
    expect((await popup.screenshot()).length).toBeGreaterThan(100);
    await popup.close();
    await page.close();
  });

  test('a popup can be read and pictured as soon as it is there, time and again', async () => {
    const page = await overlaidPage();
    for (let time = 0; time < 4; time += 1) {
      const popup = await browser.popup(page);
      expect((await popup.screenshot()).length).toBeGreaterThan(100);
      expect(await popup.evaluate((document) => document.title, null)).toBe('Harness test');
      await popup.close();
    }
    await page.close();
  });

  test('a page of the extension opens in a tab', async () => {
    const tab = await browser.extensionPage('popup.html');
    await tab.waitFor('#where');
    expect(await tab.evaluate((document, suffix) => document.title + suffix, '!')).toBe(
      'Harness test!',
    );
    await tab.close();
  });

  test('the background can be stopped, and starts anew when it is needed', async () => {
    const tab = await browser.extensionPage('popup.html');
    const start = () => tab.evaluate(askBackground, null);
    const first = await start();
    expect(await start()).toBe(first);
    await browser.stopBackground();
    expect(await start()).not.toBe(first);
    await tab.close();
  });

  test('access to the site can be taken back and given again', async () => {
    const host = async () => {
      const page = await browser.open(STILL);
      const found = await page.$('[afterword-root]');
      await page.close();
      return found !== null;
    };
    await browser.setHostAccess(false);
    expect(await host()).toBe(false);
    await browser.setHostAccess(true);
    expect(await until('the overlay', host)).toBe(true);
  });

  test('the snapshot shows a split text node and does not show the overlay', async () => {
    const page = await overlaidPage();
    const before = await domSnapshot(page);
    expect(before).not.toContain('afterword-root');
    await page.evaluate(() => {
      const [text] = document.querySelector('h1')?.childNodes ?? [];
      if (text instanceof Text) text.splitText(4);
    });
    expect(await domSnapshot(page)).not.toBe(before);
    await page.close();
  });

  test('requests to known and to unknown hosts are seen', async () => {
    const page = await browser.open(OTHER_URL);
    await page.evaluate(() => fetch('https://elsewhere.example/x').catch(String));
    const urls = browser.requests().map(({ url }) => url);
    expect(urls).toEqual([OTHER_URL, 'https://elsewhere.example/']);
    await page.close();
  });

  test.runIf(name === 'chromium')('layout shifts and long tasks are measured', async () => {
    const page = await browser.newPage();
    await measureCosts(page);
    await page.goto(STILL);
    expect(await costs(page)).toEqual({ layoutShift: 0, longTasks: expect.any(Array) });
    await page.evaluate(() => {
      document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'shift' }));
      setTimeout(() => {
        const end = performance.now() + 80;
        while (performance.now() < end);
      });
    });
    await until('a shift and a long task', async () => {
      const { layoutShift, longTasks } = await costs(page);
      return Number(layoutShift) > 0 && longTasks !== null && longTasks.length > 0;
    });
    await page.close();
  });
});

/** A page behind another one has timers once a second, in Firefox. */
describe.each(BROWSERS)('the harness installs the extension in %s', (name, launch) => {
  let browser: TestBrowser;

  withExtension(name, launch, (started) => {
    browser = started;
  });

  test('so that a page that is opened next stays in front of what an installation opens', async () => {
    const page = await browser.open(STILL);
    await sleep(1_000);
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    await page.close();
  });
});

/** One browser serves a file of tests after the other, where it can be made as new. */
describe.each(BROWSERS.filter(([name]) => name === 'chromium'))(
  'the harness makes %s as new',
  (_, launch) => {
    const folder = writeTinyExtension();
    let browser: TestBrowser;

    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('with a popup left open, pages, a look, and what extension and site had stored', async () => {
      if (!browser.makeAsNew) throw new Error('expected a browser that can be made as new');
      await browser.installExtension(folder);
      const page = await browser.open(STILL);
      await browser.look(page, 'dark');
      await page.evaluate(store, 'kept');
      const tab = await browser.extensionPage('popup.html');
      await tab.evaluate(storeOfExtension, 'kept');
      await browser.popup(page);

      await browser.makeAsNew();
      expect(browser.requests()).toEqual([]);
      await browser.installExtension(folder);
      const again = await browser.open(STILL);
      expect(await again.evaluate(store, null)).toEqual({ cookie: '', item: null });
      const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
      expect(await again.evaluate(isDark)).toBe(false);
      const popup = await browser.popup(again);
      expect(await popup.evaluate(storeOfExtension, null)).toEqual({});
      expect(await popup.text()).toContain(`over ${STILL}`);
    });
  },
);

/** Runs in a web page. Says what was stored before. */
function store(value: string | null): { cookie: string; item: string | null } {
  const before = { cookie: document.cookie, item: localStorage.getItem('test') };
  if (value) {
    // biome-ignore lint/suspicious/noDocumentCookie: as sites do
    document.cookie = `test=${value}; max-age=3600`;
    localStorage.setItem('test', value);
  }
  return before;
}

/** Runs in a page of the extension. Says what was stored before. */
async function storeOfExtension(document: Document, value: string | null): Promise<object> {
  const view = document.defaultView as unknown as Record<'browser' | 'chrome', Api | undefined>;
  const area = (view.browser ?? view.chrome)?.storage.local;
  const before = (await area?.get()) ?? {};
  if (value) await area?.set({ test: value });
  return before;
}
