import { logInfo } from '../../core/log.ts';
import { createAsk } from '../create-ask.ts';
import type { ToBackground } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import { takeKnown } from '../settings/take-known.ts';
import { browser } from './browser-api.ts';

export const askBackground = createAsk((message) => browser.runtime.sendMessage(message));

/** Sends to the background without waiting for it. */
export function tellBackground(message: ToBackground): void {
  askBackground(message).catch((error: unknown) =>
    logInfo('the background did not answer.', error),
  );
}

/** Changes settings; pages are told once they are stored. */
export function changeSettings(changes: Partial<Settings>): void {
  tellBackground({ type: 'change-settings', changes });
}

/** Opens our settings page. */
export function openOptions(): void {
  tellBackground({ type: 'open-options' });
}

/** The current settings, read with care: the background may be older or newer than this page's script. */
export async function askSettings(before: Settings): Promise<Settings> {
  return takeKnown(before, await askBackground({ type: 'settings' }));
}
