import type { Manage } from './manage.ts';
import type { Marionette } from './marionette.ts';
import { until } from './wait.ts';

const MODULES = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const window = Services.wm.getMostRecentWindow('navigator:browser');`;

const PROMPTS = 'extensions.webextOptionalPermissionPrompts';

/** What a person does with an extension in Firefox's add-on manager and its own questions. */
export class FirefoxManage implements Manage {
  readonly #marionette: Marionette;
  readonly #id: string;

  constructor(marionette: Marionette, id: string) {
    this.#marionette = marionette;
    this.#id = id;
  }

  /** As the add-on manager's switch does. */
  async setHostAccess(granted: boolean): Promise<void> {
    const origins = await this.#run(
      `return WebExtensionPolicy.getByID(argument.id).extension.manifest.host_permissions ?? [];`,
    );
    await this.#change(granted ? 'add' : 'remove', { permissions: [], origins });
  }

  /** Lets `ask` bring up Firefox's question about access, and presses one of its two buttons. */
  async answerAccess<T>(_: string, granted: boolean, ask: () => Promise<T>): Promise<T> {
    await this.#run(`Services.prefs.setBoolPref('${PROMPTS}', true);`);
    try {
      const [asked] = await Promise.all([ask(), this.#pressAnswer(granted)]);
      return asked;
    } finally {
      await this.#run(`Services.prefs.setBoolPref('${PROMPTS}', false);`);
    }
  }

  async revokeAccess(pattern: string): Promise<void> {
    await this.#change('remove', { permissions: [], origins: [pattern] });
  }

  async setEnabled(enabled: boolean): Promise<void> {
    await this.#run(
      `const addon = await AddonManager.getAddonByID(argument.id);
      await (argument.enabled ? addon.enable() : addon.disable());`,
      { enabled },
    );
  }

  async remove(): Promise<void> {
    await this.#run(`await (await AddonManager.getAddonByID(argument.id))?.uninstall();`);
  }

  async allowPrivate(): Promise<void> {
    await this.#change('add', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await this.#run(`await (await AddonManager.getAddonByID(argument.id)).reload();`);
  }

  async stopBackground(): Promise<void> {
    await this.#run(
      `await WebExtensionPolicy.getByID(argument.id).extension.terminateBackground({ ignoreDevToolsAttached: true });`,
    );
  }

  async watchErrors(): Promise<void> {
    await this.#run(`Services.console.reset();`);
  }

  /**
   * What the browser's console says of the extension's own files. Firefox's own "sendRemoveListener
   * on closed conduit" comes with every extension that listens to anything, and "after context
   * unloaded" with every page that is closed while it waits for an answer.
   */
  async errors(): Promise<readonly string[]> {
    const errors = await this.#run(
      `const own = WebExtensionPolicy.getByID(argument.id)?.getURL('') ?? 'moz-extension:';
      return Services.console.getMessageArray()
        .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
        .filter(({ sourceName }) => sourceName.startsWith(own))
        .filter(({ errorMessage }) => !errorMessage.startsWith('Promise rejected after context unloaded'))
        .map(({ sourceName, errorMessage }) => errorMessage + ' (' + sourceName + ')');`,
    );
    return errors as readonly string[];
  }

  async #pressAnswer(granted: boolean): Promise<void> {
    const press = `
      const popup = window.document.getElementById('addon-webext-permissions-notification');
      if (window.PopupNotifications.panel.state !== 'open' || !popup) return false;
      (argument.granted ? popup.button : popup.secondaryButton).click();
      return true;`;
    const pressed = async () => (await this.#run(press, { granted })) === true;
    await until("Firefox's question", pressed);
    // A press that comes too soon after the question does not count for Firefox.
    await until("the end of Firefox's question", async () => !(await pressed()));
  }

  async #change(method: 'add' | 'remove', permissions: object): Promise<void> {
    await this.#run(
      `const { extension } = WebExtensionPolicy.getByID(argument.id);
      await ExtensionPermissions[argument.method](argument.id, argument.permissions, extension);
      // Firefox does not wait until every process knows; a change of nothing is answered after it.
      await extension.broadcast('Extension:UpdatePermissions', {
        id: argument.id, origins: [], permissions: [], add: true });`,
      { method, permissions },
    );
  }

  #run(body: string, argument: object = {}): Promise<unknown> {
    return this.#marionette.evaluate(null, MODULES + body, { id: this.#id, ...argument });
  }
}

/** Presses keys in the browser's window, its own and extensions' shortcuts included. */
export async function pressKeys(marionette: Marionette, keys: string): Promise<void> {
  const values = keys.split('+').map((key) => KEYS[key] ?? key);
  const down = values.map((value) => ({ type: 'keyDown', value }));
  const up = [...values].reverse().map((value) => ({ type: 'keyUp', value }));
  await marionette.inWindow('WebDriver:PerformActions', {
    actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }],
  });
}

/** Names of keys as WebDriver has them (https://www.w3.org/TR/webdriver/#keyboard-actions). */
const KEYS: Readonly<Record<string, string>> = { Alt: '\uE00A', Shift: '\uE008' };
