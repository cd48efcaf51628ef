import type { Browser, Page } from 'puppeteer-core';
import type { Manage } from './manage.ts';
import { until } from './wait.ts';

/** What a person does with an extension in Chromium's own page about extensions. */
export class ChromiumManage implements Manage {
  readonly #browser: Browser;
  readonly #id: () => string;

  constructor(browser: Browser, id: () => string) {
    this.#browser = browser;
    this.#id = id;
  }

  /** Turns "site access" to "on all sites it names" or to "on click". */
  setHostAccess(granted: boolean): Promise<void> {
    return this.#configure({ hostAccess: granted ? 'ON_ALL_SITES' : 'ON_CLICK' });
  }

  /**
   * Headless Chromium shows its question where nobody can answer. What was granted in its settings
   * is granted without one; a question that is not to be granted stays open.
   */
  async answerAccess<T>(pattern: string, granted: boolean, ask: () => Promise<T>): Promise<T> {
    if (granted) await this.#call('addHostPermission', this.#id(), pattern);
    return ask();
  }

  /** Nothing where it is not granted, or no longer. */
  async revokeAccess(pattern: string): Promise<void> {
    await this.#call('removeHostPermission', this.#id(), pattern).catch((error: unknown) => {
      if (!String(error).includes('been granted')) throw error;
    });
  }

  async setEnabled(enabled: boolean): Promise<void> {
    await this.#evaluate(
      `chrome.management.setEnabled(${JSON.stringify(this.#id())}, ${JSON.stringify(enabled)})`,
    );
  }

  async remove(): Promise<void> {
    await this.#browser.uninstallExtension(this.#id());
  }

  async allowPrivate(): Promise<void> {
    // It starts the extension anew, and what is not from the store starts in developer mode only.
    await this.watchErrors();
    await this.#configure({ incognitoAccess: true });
    await until(
      'the extension to be on again',
      async () => (await this.#info()).state === 'ENABLED',
    );
  }

  /** Chromium writes an extension's errors down in developer mode only. */
  async watchErrors(): Promise<void> {
    await this.#call('updateProfileConfiguration', { inDeveloperMode: true });
  }

  async errors(): Promise<readonly string[]> {
    const { runtimeErrors, manifestErrors } = await this.#info();
    return [...manifestErrors, ...runtimeErrors].map(({ message }) => message);
  }

  /** Ends the service worker, if it runs, and waits until it is gone. */
  async stopBackground(): Promise<void> {
    const own = `chrome-extension://${this.#id()}/`;
    const running = () =>
      this.#browser
        .targets()
        .find((target) => target.type() === 'service_worker' && target.url().startsWith(own));
    await (await running()?.worker())?.close();
    await until('the service worker to end', async () => running() === undefined);
  }

  async #configure(change: object): Promise<void> {
    await this.#call('updateExtensionConfiguration', { extensionId: this.#id(), ...change });
  }

  async #info(): Promise<Info> {
    return (await this.#call('getExtensionInfo', this.#id())) as Info;
  }

  #call(method: string, ...args: readonly unknown[]): Promise<unknown> {
    const list = args.map((one) => JSON.stringify(one)).join(', ');
    return this.#evaluate(`chrome.developerPrivate.${method}(${list})`);
  }

  async #evaluate(expression: string): Promise<unknown> {
    const page = await this.#browser.newPage();
    try {
      await page.goto(`chrome://extensions/?id=${this.#id()}`);
      return await page.evaluate(expression);
    } finally {
      await page.close();
    }
  }
}

interface Info {
  readonly state: string;
  readonly runtimeErrors: readonly { readonly message: string }[];
  readonly manifestErrors: readonly { readonly message: string }[];
}

/** Presses keys so that the browser sees what the page leaves, as it does a keyboard's. */
export async function pressKeys(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+');
  const letter = parts.at(-1) ?? '';
  const modifiers = (parts.includes('Alt') ? 1 : 0) | (parts.includes('Shift') ? 8 : 0);
  const session = await page.createCDPSession();
  const code = letter.charCodeAt(0);
  const codes = { windowsVirtualKeyCode: code, nativeVirtualKeyCode: code };
  // Without a text, else it would be typed.
  const key = { modifiers, key: letter, code: `Key${letter}`, ...codes };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}
