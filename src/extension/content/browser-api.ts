import type { Browser, Runtime } from 'webextension-polyfill';
import type { PageStatus, ToPage } from '../messages.ts';

type PageApi = Pick<Browser, 'runtime' | 'storage' | 'extension'>;

/** What both browsers give the scripts of a page; in Chromium the first is missing. */
interface Globals {
  readonly browser?: PageApi;
  readonly chrome: PageApi;
}

/**
 * The browser's own API, which gives promises in both. The polyfill would be a twelfth of the script,
 * and all that it adds on a page is answers as promises: see `answerWith`.
 */
const globals = globalThis as unknown as Globals;
export const browser: PageApi = globals.browser ?? globals.chrome;

/**
 * Answers messages with what `answer` promises; leaves those alone for which it returns undefined. Chromium
 * takes no promise from a listener, so that it is asked to wait instead.
 */
export function answerWith(
  answer: (message: ToPage) => Promise<PageStatus> | undefined,
  signal: AbortSignal,
): void {
  const onMessage: Runtime.OnMessageListenerCallback = (message, _, respond) => {
    // Only the background and our own pages can send here, by the types of messages.ts.
    const answered = answer(message as ToPage);
    answered?.then(respond, () => respond(undefined));
    // The type knows only listeners that always answer; leaving a message alone is answering with nothing.
    return (answered === undefined ? undefined : true) as true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
