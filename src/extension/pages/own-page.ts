import { type ComponentChild, render } from 'preact';
import browser from 'webextension-polyfill';
import { createMessages, type Messages } from '../../ui/messages/messages.ts';
import { base } from '../../ui/styles/base.ts';
import { controls } from '../../ui/styles/controls.ts';
import { tokens } from '../../ui/styles/tokens.ts';
import { interfaceLanguage } from '../background/words.ts';
import { loadWords } from '../load-words.ts';
import type { ToBackground } from '../messages.ts';
import { parseSettings, type Settings } from '../settings/settings.ts';

/** A page of our own: its styles, and a way to draw it again. */
export function openPage(
  name: 'popup-page' | 'own-page',
  css: string,
): (what: ComponentChild, locale: string) => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([tokens, base, controls, css].join('\n'));
  document.adoptedStyleSheets = [sheet];
  document.body.className = `aw auto ${name}`;
  return (what, locale) => {
    document.documentElement.lang = locale;
    render(what, document.body);
  };
}

export function messagesFor(settings: Settings): Messages {
  const locale = interfaceLanguage(settings.language, browser.i18n.getUILanguage());
  return createMessages(locale, loadWords(locale) ?? undefined);
}

/** Sends to the background. Rejects when it cannot be reached. */
export function ask(message: ToBackground): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

export async function readSettings(): Promise<Settings> {
  return settingsFrom(await ask({ type: 'settings' }));
}

export async function changeSettings(
  changes: Partial<Settings>,
  tabId?: number,
): Promise<Settings> {
  const where = tabId === undefined ? {} : { tabId };
  return settingsFrom(await ask({ type: 'change-settings', changes, ...where }));
}

function settingsFrom(answer: unknown): Settings {
  return parseSettings(typeof answer === 'object' && answer !== null ? { ...answer } : {});
}

/** The outlet's own pages, as the manifest names them. */
export function outletPatterns(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

export function hasOutletAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: outletPatterns() });
}

/** The outlet's address, where the reviewed article is. */
export const ARTICLE_URL = 'https://theduran.com/belarus-pivot-russia/';

export function logError(error: unknown): void {
  console.error('Afterword:', error);
}
