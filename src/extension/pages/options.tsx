import browser from 'webextension-polyfill';
import { logError } from '../../core/log.ts';
import added from '../../ui/options/added/added.css?inline';
import { Options } from '../../ui/options/Options.tsx';
import type { Shortcut } from '../../ui/options/options-props.ts';
import ownPage from '../../ui/options/own-page.css?inline';
import { withoutRevoked } from '../background/registration.ts';
import type { ToPage } from '../messages.ts';
import { outletHosts } from '../outlet.ts';
import { saveFile } from '../save-file.ts';
import type { Settings } from '../settings/settings.ts';
import { addedProps } from './added-page.ts';
import { changeSettings, readSettings, resetSettings } from './ask.ts';
import { setCopies } from './copies.ts';
import { draftsProps } from './drafts-page.ts';
import { drawInOrder } from './draw-in-order.ts';
import { askOutletAccess, hasOutletAccess } from './host-access.ts';
import { keepDrops } from './keep-drops.ts';
import { draw, dressPage, pageMessages } from './mount-page.tsx';
import { readSmallFile, SETTINGS_FILE } from './settings-file.ts';
import { settingsFromText, settingsToText } from './settings-text.ts';

async function start(): Promise<void> {
  dressPage('own-page', ownPage + added);
  keepDrops(document);
  await show(await readSettings());
  const again = () => run(readSettings());
  browser.storage.onChanged.addListener(again);
  // Access may be withdrawn in the browser's own settings, and bases may be added in another tab.
  browser.permissions.onRemoved.addListener(again);
  browser.permissions.onAdded.addListener(again);
  document.addEventListener('visibilitychange', again);
  let soon: ReturnType<typeof setTimeout> | undefined;
  browser.runtime.onMessage.addListener((message: unknown) => {
    // The background reports each change of a draft, even while its author types.
    if (!isDraftChanged(message)) return undefined;
    clearTimeout(soon);
    soon = setTimeout(again, REST_MS);
    return undefined;
  });
}

/** Milliseconds without a change after which the list of drafts is redrawn. */
const REST_MS = 600;

function isDraftChanged(message: unknown): boolean {
  const type: ToPage['type'] = 'draft-changed';
  return (message as Partial<ToPage> | null)?.type === type;
}

const beginDrawing = drawInOrder();

/** The reader's latest choices: her exported settings have them even before the background has stored them. */
let chosen: Settings;

async function show(stored: Settings): Promise<void> {
  const drawUnlessLate = beginDrawing();
  const settings = { ...stored, ...(await withoutRevoked(stored)) };
  chosen = settings;
  const messages = pageMessages(settings.language);
  document.title = `${messages.t('ext_name')}: ${messages.t('popup_options')}`;
  const hasAccess = await hasOutletAccess();
  const shortcuts = await readShortcuts();
  const bases = await addedProps(() => run(readSettings()));
  const drafts = await draftsProps(() => run(readSettings()));
  drawUnlessLate(() =>
    draw(
      <Options
        settings={settings}
        outlets={outletHosts()}
        hasAccess={hasAccess}
        shortcuts={shortcuts}
        version={browser.runtime.getManifest().version}
        messages={messages}
        bases={bases}
        drafts={drafts}
        // The page offers some of the settings, with the same names and values.
        onChange={(changes) => change(changes as Partial<Settings>)}
        onGrantAccess={() => run(askOutletAccess().then(readSettings))}
        onCopiesEverywhere={(on) => run(setCopies(settings, null, on))}
        onRemoveOrigin={(origin) => run(setCopies(settings, origin, false))}
        exportText={() => settingsToText(chosen)}
        onImport={bring}
        onSaveFile={() => {
          const type = 'application/json';
          saveFile(SETTINGS_FILE, new Blob([settingsToText(chosen)], { type }));
          return SETTINGS_FILE;
        }}
        onLoadFile={async (file) => bring((await readSmallFile(file)) ?? '')}
        onReset={() => run(resetSettings())}
      />,
    ),
  );
}

/** Takes over settings from text; false when it holds none, and then nothing was changed. */
async function bring(text: string): Promise<boolean> {
  const settings = settingsFromText(text);
  if (settings) await show(await changeSettings(settings));
  return settings !== null;
}

function change(changes: Partial<Settings>): void {
  chosen = { ...chosen, ...changes };
  run(changeSettings(changes));
}

function run(task: Promise<Settings>): void {
  task.then(show).catch(logError);
}

async function readShortcuts(): Promise<Shortcut[]> {
  // Firefox for Android has no keyboard commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands
    .filter(({ name }) => name !== '_execute_action')
    .map(({ name = '', description, shortcut = '' }) => ({
      label: description || name,
      keys: shortcut,
    }));
}

start().catch(logError);
