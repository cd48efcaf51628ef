import browser, { type Runtime } from 'webextension-polyfill';

/** Reports each look and each switch on a page. */
export interface StatusChanges {
  /** Resolves on the next change after this call. */
  next(): Promise<void>;
}

/** The scripts of a page tell the background of each change; our own pages hear it too. */
export function statusChangesOf(tabId: number): StatusChanges {
  let waiting: (() => void)[] = [];
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.tab?.id === tabId && isStatus(message)) {
      const heard = waiting;
      waiting = [];
      for (const resolve of heard) resolve();
    }
    // Answering it is up to others.
    return undefined;
  });
  return { next: () => new Promise((resolve) => waiting.push(resolve)) };
}

function isStatus(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'status-changed'
  );
}
