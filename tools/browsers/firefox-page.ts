import { setLook } from './firefox-look.ts';
import type { Marionette } from './marionette.ts';
import type { AccessibleNode, ExtensionPage, Look } from './test-browser.ts';
import { until } from './wait.ts';

let questions = 0;

/** Names the browser's window, for scripts that run with its rights. */
export const WINDOW = `const window = Services.wm.getMostRecentWindow('navigator:browser');`;

/** A page of the extension's own: in a tab, or the popup. */
export class FirefoxPage implements ExtensionPage {
  readonly #marionette: Marionette;
  readonly #find: string;
  readonly #close: string;

  constructor(marionette: Marionette, find: string, close: string) {
    this.#marionette = marionette;
    this.#find = find;
    this.#close = close;
  }

  async isLoaded(): Promise<boolean> {
    // A popup without a size yet cannot be pictured.
    const isReady = ({ readyState, URL, defaultView }: Document) =>
      readyState === 'complete' &&
      URL.startsWith('moz-extension:') &&
      (defaultView?.innerWidth ?? 0) > 0 &&
      (defaultView?.innerHeight ?? 0) > 0;
    const there = await this.#marionette.evaluate(null, `${WINDOW} return !!(${this.#find});`);
    return there === true && this.evaluate(isReady, null);
  }

  /** In a sandbox with the page's own rights and objects, `browser` among them. */
  evaluate<A, T>(
    run: (document: Document, argument: A) => T | Promise<T>,
    argument: A,
  ): Promise<T> {
    return this.#inSandbox<T>(
      `{ const __name = (named) => named; (${run})(document, ${JSON.stringify(argument)}) }`,
    );
  }

  async run(script: string): Promise<void> {
    await this.#inSandbox(`${script}; null`);
  }

  #inSandbox<T>(source: string): Promise<T> {
    return this.#inFrameScript<T>(
      `Cu.evalInSandbox(${JSON.stringify(source)}, Cu.Sandbox(content, {
        sandboxPrototype: content.wrappedJSObject, wantXrays: false }))`,
    );
  }

  /** By the interface through which input methods speak to pages: it makes trusted events. */
  async press(key: string, shift = false): Promise<void> {
    await this.#focus();
    const code = { Enter: 13, Tab: 9, Escape: 27, ' ': 32, ArrowDown: 40 }[key] ?? 0;
    await this.#inFrameScript(`(() => {
      const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keys.beginInputTransactionForTests(content);
      const shift = new content.KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 });
      const pressed = new content.KeyboardEvent('', ${JSON.stringify({ key, keyCode: code })});
      if (${shift}) keys.keydown(shift);
      keys.keydown(pressed);
      keys.keyup(pressed);
      if (${shift}) keys.keyup(shift);
    })()`);
  }

  /** Without the focus a page is told of keys, but a space presses nothing in it. */
  async #focus(): Promise<void> {
    const hasFocus = () => this.evaluate((document) => document.hasFocus(), null);
    await until('the focus in a page of the extension', async () => {
      if (await hasFocus()) return true;
      await this.#marionette.evaluate(null, `${WINDOW} window.focus(); (${this.#find}).focus();`);
      return hasFocus();
    });
  }

  async look(look: Look): Promise<void> {
    await setLook(this.#marionette, look);
    await until(`the look ${look}`, () => this.evaluate(isShownAs, look));
  }

  /** Asks Firefox's accessibility service, which takes a moment to see a page. */
  accessible(): Promise<readonly AccessibleNode[]> {
    return this.#inFrameScript(`(async () => {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const all = () => Array.from(content.document.body.querySelectorAll('*'),
        (element) => service.getAccessibleFor(element)).filter((one) => one);
      for (let attempt = 0; attempt < 60 && all().length === 0; attempt += 1) {
        await new Promise((resolve) => content.setTimeout(resolve, 50));
      }
      return all().map((one) => ({ role: service.getStringRole(one.role), name: one.name ?? '' }));
    })()`);
  }

  /**
   * Evaluates an expression with the browser's rights in the process of the page. Its answer is lost where
   * the page moves to another process: asked again, the expression runs once in each process.
   */
  async #inFrameScript<T>(expression: string): Promise<T> {
    questions += 1;
    const name = `afterword-test-${questions}`;
    const frameScript = `{
      const ran = (this.afterwordRan ??= {});
      ran['${name}'] ??= new Promise((resolve) => resolve(${expression})).then(
        (value) => ({ value }), (error) => ({ error: String(error) }));
      ran['${name}'].then((answer) => sendAsyncMessage('${name}', answer)); }`;
    const answer = await this.#marionette.evaluate(
      null,
      `${WINDOW}
      const { messageManager } = (${this.#find});
      return new Promise((resolve) => {
        const listener = ({ data }) => {
          messageManager.removeMessageListener('${name}', listener);
          resolve(data);
        };
        messageManager.addMessageListener('${name}', listener);
        // Without its encoding a script is read as Windows-1252.
        const head = 'data:text/javascript;charset=utf-8,';
        messageManager.loadFrameScript(head + encodeURIComponent(argument), false);
      });`,
      frameScript,
      true,
    );
    const { value, error } = answer as { value: T; error?: string };
    if (error) throw new Error(error);
    return value;
  }

  text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, hidden parts left out
    return this.evaluate((document) => document.body.innerText, null);
  }

  /** With the browser's rights, since only they make it a reader's own, as permission requests need. */
  click(selector: string): Promise<void> {
    return this.#inFrameScript(`(() => {
      const element = content.document.querySelector(${JSON.stringify(selector)});
      if (!element) throw new Error('nothing matches ' + ${JSON.stringify(selector)});
      content.document.notifyUserGestureActivation();
      const byHand = content.windowUtils.setHandlingUserInput(true);
      try { element.click(); } finally { byHand.destruct(); }
    })()`);
  }

  async waitFor(selector: string): Promise<void> {
    await until(selector, () =>
      this.evaluate((document, wanted) => document.querySelector(wanted) !== null, selector),
    );
  }

  async screenshot(): Promise<Uint8Array> {
    const data = await this.#marionette.evaluate(
      null,
      `${WINDOW}
      const global = (${this.#find}).browsingContext.currentWindowGlobal;
      const bitmap = await global.drawSnapshot(null, 1, 'white');
      const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL();`,
    );
    return Buffer.from(String(data).replace(/^data:image\/png;base64,/, ''), 'base64');
  }

  async close(): Promise<void> {
    await this.#marionette.evaluate(null, `${WINDOW} ${this.#close}`);
  }
}

/** True once a page has taken a look on, system colours included. Sent as source. */
function isShownAs(document: Document, look: Look): boolean {
  const says = (query: string) => document.defaultView?.matchMedia(query).matches ?? false;
  const text = document.defaultView?.getComputedStyle(document.documentElement).color ?? '';
  const isLightText = Number(/\d+/.exec(text)?.[0]) > 127;
  return (
    says('(forced-colors: active)') === (look === 'forced') &&
    says('(prefers-color-scheme: dark)') === (look === 'dark') &&
    (look === 'dark' || !isLightText)
  );
}
