import browser from 'webextension-polyfill';
import type { PageStatus } from '../messages.ts';

const SIZES = [16, 32, 48] as const;

/** Shows the number of notes on a page on the toolbar button, or that they are switched off. */
export async function showBadge(tabId: number, status: PageStatus): Promise<void> {
  const added = status.added.reduce((sum, { notes }) => sum + notes, 0);
  const count = status.notes + status.mentions + added;
  await browser.action.setBadgeText({ tabId, text: status.on && count > 0 ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#1F1B15' });
  // Chromium chooses a readable text colour itself if this is missing.
  await browser.action.setBadgeTextColor?.({ tabId, color: '#FBF8F1' });
  await browser.action.setIcon({ tabId, path: iconPaths(status.on ? 'on' : 'off') });
}

function iconPaths(state: 'on' | 'off'): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `icons/${state}-${size}.png`]));
}
