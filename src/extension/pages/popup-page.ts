import browser from 'webextension-polyfill';
import { siteOf } from '../../core/site-of.ts';
import { type PageFacts, type PopupState, pageKind } from '../../ui/popup/popup-state.ts';
import { createAddedStore } from '../added/added-store.ts';
import { pagesOff } from '../background/browser-storage.ts';
import type { PageStatus } from '../messages.ts';
import { isOutletUrl, outletHosts } from '../outlet.ts';
import type { Settings } from '../settings/settings.ts';
import { hasAccess, hasOutletAccess } from './host-access.ts';

/** The tab that the popup is about. */
export interface PopupTab {
  readonly id: number;
  /** Null if the browser does not tell us. */
  readonly url: string | null;
  readonly incognito: boolean;
}

/** The active tab, or the one that the popup's own address names (`popup.html?tab=12`). */
export async function popupTab(): Promise<PopupTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab =
    named > 0
      ? await browser.tabs.get(named)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url || null, incognito: tab.incognito };
}

/** The origin of a web page, for the opt-in; null if there is none to opt in for. */
export function originOf(url: string | null): string | null {
  return url !== null && /^https?:/.test(url) ? new URL(url).origin : null;
}

/** Everything that the popup shows, from the page, the settings and the browser's permissions. */
export async function readState(
  tab: PopupTab,
  settings: Settings,
  { report, check }: { readonly report: PageStatus | null; readonly check: PageFacts['check'] },
): Promise<PopupState> {
  const { url } = tab;
  const origin = originOf(url);
  const isOutlet = url !== null && isOutletUrl(url);
  const site = origin === null || url === null ? null : siteOf(url);
  const siteOn = site === null || !settings.sitesOff.includes(site);
  // A page that is off because of its site or everywhere does not count as off by itself.
  const byItself = siteOn && settings.everywhere && report !== null;
  const stored = url !== null && (await pagesOff.has(url, tab.incognito));
  const pageOff = byItself ? !report.on : stored;
  const canRun = await hasOutletAccess();
  const shared = { report, isOutlet, siteOn, everywhere: settings.everywhere, pageOff };
  return {
    ...shared,
    kind: pageKind({ ...shared, url, check, hasAccess: canRun }),
    lacksAccess: isOutlet && !canRun,
    outlets: outletHosts(),
    site,
    copiesHere: origin !== null && settings.copiesOn.includes(origin) && (await hasAccess(origin)),
    copiesEverywhere: settings.copiesEverywhere && (await hasAccess(null)),
    hasAdded: await createAddedStore()
      .list()
      .then(
        (bases) => bases.some(({ on }) => on),
        () => false,
      ),
    printNotes: settings.printNotes,
    density: settings.density,
    shortcut: await openShortcut(),
  };
}

async function openShortcut(): Promise<string | null> {
  // Firefox for Android has no keyboard commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === 'open-panel')?.shortcut || null;
}
