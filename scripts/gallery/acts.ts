import type { Page } from 'puppeteer-core';
import { PIVOT } from '../../tools/browsers/pivot.ts';
import { bring, noteSeen, pressInOverlay, restOn } from '../../tools/browsers/reader.ts';
import type { Look, TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';

/** What a reader does; a picture that it returns is taken instead of the page's. */
export type Act = (browser: TestBrowser, page: Page) => Promise<Uint8Array | null>;

export const CONTESTED = 'was prompted by Minsk declaring';
export const LOADED = 'supposedly controversial move';

/** Rests on the words until their note opens, then presses what is named. */
export const note =
  (words: string, ...names: readonly RegExp[]): Act =>
  async (browser, page) => {
    await restOn(page, await bring(page, words, 0.25));
    await until('a note', () => noteSeen(browser, page));
    return pressed(...names)(browser, page);
  };
/** Presses these buttons of the overlay, one after the other. */
export const pressed =
  (...names: readonly RegExp[]): Act =>
  async (browser, page) => {
    for (const name of names) await pressInOverlay(browser, page, name);
    return null;
  };
/** Taps the words. */
export const sheet: Act = async (browser, page) => {
  const [box] = await bring(page, PIVOT, 0.05);
  await page.touchscreen.tap((box?.left ?? 0) + 12, ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2);
  await until('a note', () => noteSeen(browser, page));
  return null;
};
/** The popup over the page. */
export const popup =
  (look: Look, isUnfolded = false): Act =>
  async (browser, page) => {
    const opened = await browser.popup(page);
    await opened.waitFor('.fold');
    await opened.look(look);
    if (isUnfolded) await opened.click('.fold');
    const shot = await opened.screenshot();
    await opened.look('light');
    await opened.close();
    return shot;
  };
/** A page of the extension in a tab. */
export const ownPage =
  (path: string, look: Look): Act =>
  async (browser) => {
    const opened = await browser.extensionPage(path);
    await opened.waitFor('main button');
    await opened.look(look);
    const shot = await opened.screenshot();
    await opened.look('light');
    await opened.close();
    return shot;
  };
/** The chip's question, in each language. */
export const WHO = /^(Who is speaking|Кто говорит|Хто гаворыць)\?/;
export const CLAIMS = /^(Claims|Утверждения|Сцверджанні)$/;
export const TIMELINE = /^(Timeline|События|Падзеі)$/;
/** The panel at a tab; our sign alone is named by the question too. */
export const panelAt = (tab: RegExp): Act => pressed(WHO, tab);
