import { FirefoxPage, WINDOW } from './firefox-page.ts';
import type { Marionette } from './marionette.ts';
import type { ExtensionPage } from './test-browser.ts';
import { until } from './wait.ts';

/** The extension's own pages, which only the browser's window can reach. */
export class FirefoxExtension {
  readonly #marionette: Marionette;
  readonly #id: string;

  constructor(marionette: Marionette, id: string) {
    this.#marionette = marionette;
    this.#id = id;
  }

  /** Presses the toolbar button over the tab in front. */
  async popup(): Promise<ExtensionPage> {
    // Before its panel is open, Firefox moves the popup from one browser element to another:
    // an answer to a question asked meanwhile would be lost.
    const find = `Array.from(window.document.querySelectorAll('.webextension-popup-browser'))
      .find((browser) => browser.closest('panel')?.state === 'open')`;
    await this.#marionette.evaluate(
      null,
      `${WINDOW}
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(argument);
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);`,
      this.#id,
    );
    const close = `${find}?.closest('panel').hidePopup();`;
    return this.#loaded(new FirefoxPage(this.#marionette, find, close));
  }

  /**
   * Waits for a tab that the extension opens by itself. Met later, it would take the foreground from the
   * page under test, whose timers would then run once a second.
   */
  async opened(path: string): Promise<void> {
    await until(`the extension to open ${path}`, async () => {
      const isInFront = `${WINDOW}
        return window.gBrowser.currentURI.spec === WebExtensionPolicy.getByID(argument.id)?.getURL(argument.path);`;
      return (await this.#marionette.evaluate(null, isInFront, { id: this.#id, path })) === true;
    });
  }

  /** Opens a file of the extension in a new tab. */
  async tab(path: string): Promise<ExtensionPage> {
    const browserId = await this.#marionette.evaluate(
      null,
      `${WINDOW}
      const url = WebExtensionPolicy.getByID(argument.id).getURL(argument.path);
      const tab = window.gBrowser.addTrustedTab(url);
      window.gBrowser.selectedTab = tab;
      return tab.linkedBrowser.browserId;`,
      { id: this.#id, path },
    );
    const tab = `window.gBrowser.tabs.find((tab) => tab.linkedBrowser.browserId === ${browserId})`;
    const close = `window.gBrowser.removeTab(${tab});`;
    return this.#loaded(new FirefoxPage(this.#marionette, `${tab}?.linkedBrowser`, close));
  }

  async #loaded(page: FirefoxPage): Promise<ExtensionPage> {
    await until('a page of the extension', () => page.isLoaded());
    return page;
  }
}
