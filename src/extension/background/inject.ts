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
  /** Packaged files that the second stage will ask for in a moment, and gets without asking. */
  readonly files?: readonly string[];
}

/**
 * Runs the second stage in frames of a tab. In mode `article` nothing runs if the reader switched
 * notes off; a reader who asks for a page herself (`check`) gets it checked. False if nothing was run.
 */
export async function annotateTab(
  store: SettingsStore,
  { tabId, url, incognito, frames, files = [] }: PageTarget,
  mode: Boot['mode'],
): Promise<boolean> {
  // A reader waits for all of them.
  const [settings, pageOff, { length: addedBases }] = await Promise.all([
    store.read(),
    pagesOff.has(url, incognito),
    added.bases(),
  ]);
  if (mode === 'article' && (pageOff || !isOn(settings, url))) return false;
  const locale = interfaceLanguage(settings.language, browser.i18n.getUILanguage());
  const hasAdded = addedBases > 0;
  const shared = { mode, settings, pageOff, hasAdded, locale, words: loadWords(locale) };
  const [first, ...others] = frames.map((frame) =>
    // The page itself knows its URL, even after it changed it without reloading.
    annotateFrame(tabId, { ...shared, frame, pageUrl: frame === TOP ? '' : url }, files),
  );
  await Promise.all([first, ...others.map((one) => one.catch(() => undefined))]);
  return true;
}

async function annotateFrame(tabId: number, boot: Boot, files: readonly string[]): Promise<void> {
  const target = { tabId, frameIds: [boot.frame] };
  // At the same time: each waits for the page to have a moment, and whichever comes second starts the other.
  await Promise.all([
    browser.scripting.executeScript({ target, func: bootOrStart, args: [boot] }),
    browser.scripting.executeScript({ target, files: ['content.js'] }),
  ]);
  // Each by itself, so that none of the page's tasks becomes a long one.
  const frame = { tabId, frameId: boot.frame };
  await Promise.all(files.map((file) => deliver(frame, file)));
}

/** Serialised into the page's isolated world: it may use nothing from here but its argument. */
function bootOrStart(boot: Boot): void {
  const start = globalThis.afterwordStart;
  globalThis.afterwordStart = undefined;
  if (start) start(boot);
  else globalThis.afterwordBoot = boot;
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
  // Each part waits for the page to have a moment.
  await Promise.all(partsOf(sheet).map((part) => browser.scripting.insertCSS({ target, ...part })));
  await Promise.all(
    partsOf(before).map((part) => browser.scripting.removeCSS({ target, ...part })),
  );
}

function partsOf(sheet: PageSheet | null) {
  if (!sheet) return [];
  return [
    { origin: 'USER', css: sheet.user },
    { origin: 'AUTHOR', css: sheet.author },
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
