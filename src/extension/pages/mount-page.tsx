import type { ComponentChild } from 'preact';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Messages } from '../../ui/messages/create-messages.ts';
import { createMessages } from '../../ui/messages/create-messages.ts';
import { ownPageCss } from '../../ui/styles/own-page-css.ts';
import { interfaceLanguage } from '../background/interface-language.ts';
import { loadWords } from '../load-words.ts';
import type { Settings } from '../settings/settings.ts';

/** Dresses a page of ours; the class says which. Constructed sheets pass the strictest policy. */
export function dressPage(pageClass: string, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([ownPageCss, styles].join('\n'));
  document.adoptedStyleSheets = [sheet];
  document.body.className = `aw auto ${pageClass}`;
}

/** The interface's words in the reader's language, which the page then says it has. */
export function pageMessages(language: Settings['language']): Messages {
  const locale = interfaceLanguage(language, browser.i18n.getUILanguage());
  document.documentElement.lang = locale;
  return createMessages(locale, loadWords(locale) ?? undefined);
}

/** Draws a page anew. */
export function draw(view: ComponentChild): void {
  render(view, document.body);
}
