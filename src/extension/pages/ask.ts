import browser from 'webextension-polyfill';
import { createAsk } from '../create-ask.ts';
import { parseSettings, type Settings } from '../settings/settings.ts';

export const askBackground = createAsk((message) => browser.runtime.sendMessage(message));

/** The settings, for a page of our own: defaults for any that the background's answer lacks. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await askBackground({ type: 'settings' }));
}

/** `tabId`: notes start in that tab, should the change allow them. */
export async function changeSettings(
  changes: Partial<Settings>,
  tabId?: number,
): Promise<Settings> {
  const where = tabId === undefined ? {} : { tabId };
  return settingsFrom(await askBackground({ type: 'change-settings', changes, ...where }));
}

/** Puts all settings back to their defaults and resolves to them. */
export async function resetSettings(): Promise<Settings> {
  return settingsFrom(await askBackground({ type: 'reset-settings' }));
}

/** Reads with care, since the background may be older or newer. */
function settingsFrom(answer: Settings | null): Settings {
  return parseSettings({ ...answer });
}
