import type { ComponentChild } from 'preact';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Messages } from '../../ui/messages/create-messages.ts';
import { createMessages } from '../../ui/messages/create-messages.ts';
import { ownPageCss } from '../../ui/styles/own-page-css.ts';
import { interfaceLanguage } from '../background/interface-language.ts';
import { loadWords } from '../load-words.ts';
import type { Settings } from '../settings/settings.ts';

/** Styles a page of ours, chosen by the class. Constructed sheets pass even the strictest CSP. */
export function dressPage(pageClass: string, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([ownPageCss, styles].join('\n'));
  document.adoptedStyleSheets = [sheet];
  document.body.className = `aw auto ${pageClass}`;
}

/** The interface's strings in the reader's language, which also becomes the page's `lang`. */
export function pageMessages(language: Settings['language']): Messages {
  const locale = interfaceLanguage(language, browser.i18n.getUILanguage());
  document.documentElement.lang = locale;
  return createMessages(locale, loadWords(locale) ?? undefined);
}

/** Redraws a page. */
export function draw(view: ComponentChild): void {
  render(view, document.body);
}
