import browser from 'webextension-polyfill';
import { logError } from '../../core/log.ts';
import { diagnostics } from '../../ui/popup/diagnostics.ts';
import { Popup } from '../../ui/popup/Popup.tsx';
import popupCss from '../../ui/popup/popup.css?inline';
import type { PageFacts } from '../../ui/popup/popup-state.ts';
import { askPage } from '../ask-page.ts';
import type { PageStatus } from '../messages.ts';
import { isOn } from '../settings/is-on.ts';
import type { Settings } from '../settings/settings.ts';
import { askBackground, changeSettings, readSettings } from './ask.ts';
import { setCopies } from './copies.ts';
import { drawInOrder } from './draw-in-order.ts';
import { askOutletAccess } from './host-access.ts';
import { draw, dressPage, pageMessages } from './mount-page.tsx';
import { NOTHING_OFFERED, readOffer, takeAsSource } from './popup-drafts.ts';
import { originOf, type PopupTab, popupTab, readState } from './popup-page.ts';
import { statusChangesOf } from './status-changes.ts';
import { watchStatus } from './watch-status.ts';

async function start(): Promise<void> {
  dressPage('popup-page', popupCss);
  const tab = await popupTab();
  if (tab) await runPopup(tab, await readSettings());
}

async function runPopup(tab: PopupTab, first: Settings): Promise<void> {
  let settings = first;
  let report: PageStatus | null = null;
  let check: PageFacts['check'] = 'none';
  let writing = NOTHING_OFFERED.offer;
  let { draft } = NOTHING_OFFERED;
  const messages = pageMessages(settings.language);
  const origin = originOf(tab.url);
  const about = {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
  };

  const beginDrawing = drawInOrder();

  const show = async () => {
    const drawUnlessLate = beginDrawing();
    const state = await readState(tab, settings, { report, check });
    drawUnlessLate(() =>
      draw(
        <Popup
          state={state}
          messages={messages}
          diagnostics={diagnostics(state, about)}
          onOpenNotes={async () => {
            await askPage(tab.id, { type: 'open-panel' });
            window.close();
          }}
          onCheck={() => run(checkPage)}
          writing={writing}
          onWrite={() => run(write)}
          onAddSource={() => run(addSource)}
          onGrantAccess={() =>
            run(askOutletAccess().then((given) => (given && !report ? checkPage() : undefined)))
          }
          onPage={(on) => run(() => setPage(on))}
          onSite={(on) => run(() => change(sitesOff(settings, state.site, on)))}
          onEverywhere={(everywhere) => run(() => change({ everywhere }))}
          onCopiesHere={(on) => run(setCopies(settings, origin, on).then(take))}
          onCopiesEverywhere={(on) => run(setCopies(settings, null, on).then(take))}
          onPrintNotes={(printNotes) => run(() => changeSettings({ printNotes }).then(take))}
          onDensity={(density) => run(() => changeSettings({ density }).then(take))}
          onOptions={async () => {
            await askBackground({ type: 'open-options' });
            window.close();
          }}
        />,
      ),
    );
  };
  // A permission must be requested straight in the click, before this is called: it arrives as a promise.
  const run = (task: Promise<unknown> | (() => Promise<unknown>)) => {
    (typeof task === 'function' ? task() : task).then(show).catch(logError);
  };
  const take = (next: Settings) => {
    settings = next;
  };
  const ask = () => askPage(tab.id, { type: 'status' });
  const changes = statusChangesOf(tab.id);
  const watch = async (on: boolean, started: boolean) => {
    const onReport = async (next: PageStatus) => {
      report = next;
      await show();
    };
    report = await watchStatus({ ask, changes, on, started, onReport });
  };
  // The popup may close right after the click, so the background carries it out.
  const checkPage = async () => {
    const asked = askBackground({ type: 'check-page', tabId: tab.id, mode: 'check' });
    check = 'running';
    await show();
    const ran = (await asked) === true;
    if (ran) await watch(true, true);
    check = ran ? 'done' : 'refused';
  };
  const write = async () => {
    if ((await askBackground({ type: 'write-page', tabId: tab.id })) === true) window.close();
    else writing = { ...writing, outcome: 'refused' };
  };
  const addSource = async () => {
    const isAdded = draft !== null && (await takeAsSource(tab.id, draft));
    writing = isAdded
      ? { ...writing, sourceOf: null, outcome: 'added' }
      : { ...writing, outcome: 'refused' };
  };
  const change = async (changes: Partial<Settings>) => {
    settings = await changeSettings(changes, tab.id);
    const isAllowed = tab.url === null || isOn(settings, tab.url);
    if (report !== null || isAllowed) await watch(isAllowed, true);
  };
  const setPage = async (on: boolean) => {
    const { url, incognito, id } = tab;
    const switched =
      url && askBackground({ type: 'page-off', url, off: !on, incognito, tabId: id });
    report = await askPage(id, { type: 'show', on });
    await switched;
    if (report === null) await watch(on, true);
  };

  report = await ask();
  await show();
  run(async () => {
    ({ offer: writing, draft } = await readOffer(tab.url, Date.now()));
  });
  // The page may still be loading, or its notes may be on their way.
  await watch(report?.on ?? true, false);
  await show();
}

function sitesOff({ sitesOff: off }: Settings, site: string | null, on: boolean) {
  const others = off.filter((other) => other !== site);
  return { sitesOff: on || site === null ? others : [...others, site] };
}

start().catch(logError);
