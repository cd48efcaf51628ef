import browser from 'webextension-polyfill';
import type { ToPage } from '../messages.ts';

const MESSAGES: Readonly<Record<string, ToPage>> = {
  'open-panel': { type: 'open-panel' },
  'next-note': { type: 'step', by: 1 },
  'previous-note': { type: 'step', by: -1 },
  'toggle-notes': { type: 'toggle' },
  'next-density': { type: 'next-density' },
};

/** What a keyboard command says to the scripts of a page; null for one that this version does not know. */
export function messageOfCommand(command: string): ToPage | null {
  return MESSAGES[command] ?? null;
}

/** Sends to the scripts of a tab. Null when none of ours runs there. */
export async function askPage<Answer>(tabId: number, message: ToPage): Promise<Answer | null> {
  try {
    // The answer's form is part of the message's meaning; see messages.ts.
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) as Answer;
  } catch {
    // Nobody listens: the page is not covered, or it is the browser's own.
    return null;
  }
}
