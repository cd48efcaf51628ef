import type { Browser, Runtime } from 'webextension-polyfill';
import type { PageStatus, ToPage } from '../messages.ts';

type PageApi = Pick<Browser, 'runtime' | 'storage' | 'extension'>;

/** The globals that browsers give content scripts; Chromium lacks the first. */
interface Globals {
  readonly browser?: PageApi;
  readonly chrome: PageApi;
}

/**
 * The browser's own API, which returns promises in both. The polyfill would be a twelfth of the script,
 * and on a page it only adds answers as promises: see `answerWith`.
 */
const globals = globalThis as unknown as Globals;
export const browser: PageApi = globals.browser ?? globals.chrome;

/**
 * Answers messages with what `answer` promises; ignores those for which it returns undefined. Chromium
 * accepts no promise from a listener, so it is told to wait instead.
 */
export function answerWith(
  answer: (message: ToPage) => Promise<PageStatus> | undefined,
  signal: AbortSignal,
): void {
  const onMessage: Runtime.OnMessageListenerCallback = (message, _, respond) => {
    // Only the background and our own pages can send here, using the types of messages.ts.
    const answered = answer(message as ToPage);
    answered?.then(respond, () => respond(undefined));
    // The type covers only listeners that always answer; ignoring a message means returning nothing.
    return (answered === undefined ? undefined : true) as true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
