import browser from 'webextension-polyfill';
import type { PageStatus, ToPage } from './messages.ts';

/** Messages about the page as a whole. The first of its frames to answer speaks for it. */
const TO_ALL: ReadonlySet<ToPage['type']> = new Set(['status', 'show', 'toggle', 'added-changed']);

/**
 * Sends to the scripts of a tab: to all of its frames, or to the one that speaks for the page. Null
 * when none of ours runs there.
 */
export async function askPage(tabId: number, message: ToPage): Promise<PageStatus | null> {
  if (TO_ALL.has(message.type)) return send(tabId, message);
  const speaker = await send(tabId, { type: 'status' });
  return speaker && send(tabId, message, speaker.frame);
}

async function send(tabId: number, message: ToPage, frame?: number): Promise<PageStatus | null> {
  const to = frame === undefined ? {} : { frameId: frame };
  try {
    // The type of the message determines that of its answer; see messages.ts.
    const answer = await browser.tabs.sendMessage(tabId, message, to);
    return (answer as PageStatus | undefined) ?? null;
  } catch {
    // Nobody is listening: the page is not covered, or it is one of the browser's own.
    return null;
  }
}
