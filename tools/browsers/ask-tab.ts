import type { TestBrowser } from './test-browser.ts';

export interface Asked {
  /** Address of the tab, without its query. */
  readonly url: string;
  /** Sent in this order, each after the one before was answered. */
  readonly messages: readonly object[];
  /** How often the whole list is sent. */
  readonly times: number;
}

/** What is done while the asking page is still in front, so that the tab is hidden. */
type Then = () => Promise<void>;

/** Sends messages to our scripts in a tab, as the popup does. Returns how many were answered. */
export async function askTab(browser: TestBrowser, asked: Asked, then?: Then): Promise<number> {
  const page = await browser.extensionPage('options.html');
  try {
    const answered = await page.evaluate(send, asked);
    await then?.();
    return answered;
  } finally {
    await page.close();
  }
}

/** Runs in a page of the extension, where the browser's API is global. */
async function send(document: Document, { url, messages, times }: Asked): Promise<number> {
  const view = document.defaultView as unknown as Record<'browser' | 'chrome', Api | undefined>;
  const api = view.browser ?? view.chrome;
  const tab = (await api?.tabs.query({ url: `${url}*` }))?.at(-1);
  if (!api || !tab) throw new Error(`expected an open tab at ${url}`);
  let answered = 0;
  for (let time = 0; time < times; time += 1) {
    for (const message of messages) {
      if (await api.tabs.sendMessage(tab.id, message)) answered += 1;
    }
  }
  return answered;
}

interface Api {
  readonly tabs: {
    query(about: { url: string }): Promise<readonly { readonly id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}
