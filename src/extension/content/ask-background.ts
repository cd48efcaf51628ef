import browser from 'webextension-polyfill';
import type { ToBackground } from '../messages.ts';
import { parseSettings, type Settings } from '../settings/settings.ts';

/** Sends to the background and does not wait: the page goes on without it. */
export function tellBackground(message: ToBackground): void {
  browser.runtime.sendMessage(message).catch((error: unknown) => {
    console.info('Afterword: the background did not answer.', error);
  });
}

export function changeSettings(changes: Partial<Settings>): void {
  tellBackground({ type: 'change-settings', changes });
}

export function openOptions(): void {
  tellBackground({ type: 'open-options' });
}

/** The settings now. Whatever an older or newer background answers is read with care. */
export async function askSettings(): Promise<Settings> {
  const message: ToBackground = { type: 'settings' };
  const answer: unknown = await browser.runtime.sendMessage(message);
  return parseSettings(typeof answer === 'object' && answer !== null ? { ...answer } : {});
}
