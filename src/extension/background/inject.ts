import browser from 'webextension-polyfill';
import type { PageSheet } from '../../ui/styles/page-sheet.ts';
import { loadWords } from '../load-words.ts';
import type { Boot, WriterBoot } from '../messages.ts';
import { PACKAGED_SCRIPTS } from '../packaged-scripts.ts';
import { isOn } from '../settings/is-on.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { added } from './added.ts';
import { pagesOff } from './browser-storage.ts';
import { type FrameTarget, TOP } from './frames.ts';
import { interfaceLanguage } from './interface-language.ts';

export interface PageTarget {
  readonly tabId: number;
  /** URL of the page itself, whichever of its frames are annotated. */
  readonly url: string;
  readonly incognito: boolean;
  /** The frames to annotate; the first has to exist, others may disappear meanwhile. */
  readonly frames: readonly number[];
}

/**
 * Runs the second stage in frames of a tab. In mode `article` nothing runs if the reader switched
 * notes off; a reader who asks for a page herself (`check`) gets it checked. False if nothing was run.
 */
export async function annotateTab(
  store: SettingsStore,
  { tabId, url, incognito, frames }: PageTarget,
  mode: Boot['mode'],
): Promise<boolean> {
  const settings = await store.read();
  const pageOff = await pagesOff.has(url, incognito);
  if (mode === 'article' && (pageOff || !isOn(settings, url))) return false;
  const locale = interfaceLanguage(settings.language, browser.i18n.getUILanguage());
  const hasAdded = (await added.bases()).length > 0;
  const shared = { mode, settings, pageOff, hasAdded, locale, words: loadWords(locale) };
  const [first, ...others] = frames.map((frame) =>
    // The page itself knows its URL, even after it changed it without reloading.
    annotateFrame(tabId, { ...shared, frame, pageUrl: frame === TOP ? '' : url }),
  );
  await Promise.all([first, ...others.map((one) => one.catch(() => undefined))]);
  return true;
}

async function annotateFrame(tabId: number, boot: Boot): Promise<void> {
  const target = { tabId, frameIds: [boot.frame] };
  await browser.scripting.executeScript({
    target,
    // Serialised into the page's isolated world: it may use nothing from here but its argument.
    func: (given: Boot) => {
      Object.assign(globalThis, { afterwordBoot: given });
    },
    args: [boot],
  });
  await browser.scripting.executeScript({ target, files: ['content.js'] });
}

/** Runs the writer in a tab, restarting it if it already runs. Rejects if scripts may not run. */
export async function writeInTab(store: SettingsStore, tabId: number): Promise<void> {
  const { language } = await store.read();
  const locale = interfaceLanguage(language, browser.i18n.getUILanguage());
  const boot: WriterBoot = { locale, words: loadWords(locale) };
  const target = { tabId, frameIds: [TOP] };
  await browser.scripting.executeScript({
    target,
    // Serialised into the page's isolated world: it may use nothing from here but its argument.
    func: (given: WriterBoot) => {
      Object.assign(globalThis, { afterwordWriterBoot: given });
    },
    args: [boot],
  });
  await browser.scripting.executeScript({ target, files: ['writer.js'] });
}

/** Replaces our style sheet on a page. The new one is inserted first, so that nothing flashes. */
export async function changeSheet(
  { tabId, frameId }: FrameTarget,
  { before, sheet }: { readonly before: PageSheet | null; readonly sheet: PageSheet | null },
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  for (const part of sheet ? partsOf(sheet) : [])
    await browser.scripting.insertCSS({ target, ...part });
  for (const part of before ? partsOf(before) : [])
    await browser.scripting.removeCSS({ target, ...part });
}

function partsOf({ user, author }: PageSheet) {
  return [
    { origin: 'USER', css: user },
    { origin: 'AUTHOR', css: author },
  ] as const;
}

/** The packaged files that a page may request: knowledge, two kinds of search, surfaces and exports. */
const DELIVERABLE = new RegExp(`^(${PACKAGED_SCRIPTS.join('|')}|knowledge/[a-z0-9.-]+)\\.js$`);

/** Runs a packaged file in the frame that asked for it. False if the file may not be delivered. */
export async function deliver({ tabId, frameId }: FrameTarget, file: string): Promise<boolean> {
  if (!DELIVERABLE.test(file)) return false;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
  return true;
}
