import browser from 'webextension-polyfill';
import { Popup } from '../../ui/popup/Popup.tsx';
import { type PageFacts, pageKind } from '../../ui/popup/popup-state.ts';
import { popupStyles } from '../../ui/popup/popup-styles.ts';
import type { PageStatus } from '../messages.ts';
import { siteOf } from '../settings/is-on.ts';
import type { Settings } from '../settings/settings.ts';
import {
  ask,
  changeSettings,
  hasOutletAccess,
  logError,
  messagesFor,
  openPage,
  outletPatterns,
  readSettings,
} from './own-page.ts';
import { askTab, tabOfPopup, waitForStatus } from './page-in-tab.ts';

const EVERY_PAGE = '*://*/*';

async function start(): Promise<void> {
  const draw = openPage('popup-page', popupStyles);
  const tab = await tabOfPopup();
  const tabId = tab?.id ?? -1;
  const url = tab?.url ?? null;
  const site = url ? siteOf(url) : null;
  const origin = url && URL.canParse(url) && url.startsWith('http') ? new URL(url).origin : null;
  const isOutlet =
    site !== null && outletPatterns().some((pattern) => pattern.includes(`//${site}/`));
  const commands = await browser.commands.getAll();
  const shortcut = commands.find(({ name }) => name === 'open-panel')?.shortcut || null;
  let settings: Settings = await readSettings();
  let report: PageStatus | null = await askTab(tabId, { type: 'status' });
  let check: PageFacts['check'] = 'none';
  let hasAccess = await hasOutletAccess();

  const show = () => {
    const siteOn = site === null || !settings.sitesOff.includes(site);
    const { everywhere, copiesEverywhere, printNotes, density } = settings;
    const facts = { report, url, check, isOutlet, hasAccess, siteOn, everywhere };
    const copiesHere = origin !== null && settings.copiesOn.includes(origin);
    const kind = pageKind(facts);
    const state = {
      kind,
      report,
      site,
      isOutlet,
      siteOn,
      everywhere,
      copiesHere,
      copiesEverywhere,
      printNotes,
      density,
      shortcut,
    };
    const messages = messagesFor(settings);
    draw(<Popup state={state} messages={messages} {...actions} />, messages.locale);
  };
  const then = (work: Promise<unknown>) => work.then(show).catch(logError);
  const save = async (changes: Partial<Settings>) => {
    settings = await changeSettings(changes, tabId);
  };
  /** After a switch what runs follows by itself, and the background starts what does not run yet. */
  const follow = async (on: boolean) => {
    report = on ? await waitForStatus(tabId) : await askTab(tabId, { type: 'status' });
  };
  const look = async () => {
    check = 'running';
    show();
    const ran = await ask({ type: 'check-page', tabId, mode: 'check' });
    report = ran === true ? await waitForStatus(tabId) : null;
    check = ran === true ? 'done' : 'refused';
  };
  /** Must be called straight from a click: browsers ask the reader only then. */
  const allow = async (origins: string[], granted: () => Promise<void>) => {
    if (await browser.permissions.request({ origins })) await granted();
  };

  const actions = {
    onOpenNotes: () => {
      askTab(tabId, { type: 'open-panel' })
        .then(() => window.close())
        .catch(logError);
    },
    onCheck: () => then(look()),
    onGrantAccess: () =>
      then(
        allow(outletPatterns(), async () => {
          hasAccess = true;
          await look();
        }),
      ),
    onPage: (on: boolean) =>
      then(
        (async () => {
          await ask({
            type: 'page-off',
            url: url ?? '',
            off: !on,
            incognito: tab?.incognito ?? false,
          });
          report = await askTab(tabId, { type: 'show', on });
        })(),
      ),
    onSite: (on: boolean) =>
      then(
        (async () => {
          const others = settings.sitesOff.filter((other) => other !== site);
          await save({ sitesOff: on || site === null ? others : [...others, site] });
          await follow(on);
        })(),
      ),
    onEverywhere: (everywhere: boolean) =>
      then(save({ everywhere }).then(() => follow(everywhere))),
    onCopiesHere: (on: boolean) => {
      if (origin === null) return;
      const others = settings.copiesOn.filter((other) => other !== origin);
      if (!on) then(save({ copiesOn: others }));
      else then(allow([`${origin}/*`], () => save({ copiesOn: [...others, origin] })));
    },
    onCopiesEverywhere: (on: boolean) => {
      if (!on) then(save({ copiesEverywhere: false }));
      else then(allow([EVERY_PAGE], () => save({ copiesEverywhere: true })));
    },
    onPrintNotes: (printNotes: boolean) => then(save({ printNotes })),
    onDensity: (density: Settings['density']) => then(save({ density })),
    onOptions: () => {
      browser.runtime
        .openOptionsPage()
        .then(() => window.close())
        .catch(logError);
    },
  };
  show();
}

start().catch(logError);
