import { logInfo } from '../../core/log.ts';
import type { ToBackground } from '../messages.ts';

/** Shared by the first stages, which depend on nothing and leave nothing behind. */
declare global {
  /** The part of the WebExtensions API that these stages need; Chromium calls it `chrome` too. */
  var chrome: { runtime: { sendMessage(message: ToBackground): Promise<unknown> } };
  interface Document {
    /** Not in Firefox, which prerenders nothing. */
    readonly prerendering?: boolean;
  }
}

/** Sends a message without waiting. If nobody answers, as in a tab that is closing, that is logged. */
export function wakeBackground(message: ToBackground): void {
  // webextension-polyfill would be larger than a whole stage; both browsers give a promise here.
  chrome.runtime.sendMessage(message).catch((error: unknown) => logInfo('no answer.', error));
}

/** Looks now, or once the page is shown, which a prerendered one may never be. */
export function whenShown(look: () => void): void {
  if (document.prerendering) {
    document.addEventListener('prerenderingchange', look, { once: true });
  } else {
    look();
  }
}
