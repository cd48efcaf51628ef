import browser from 'webextension-polyfill';
import { Options } from '../../ui/options/Options.tsx';
import { pageStyles } from '../../ui/options/options-styles.ts';
import { parseSettings, SETTING_NAMES, type Settings } from '../settings/settings.ts';
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

const EVERY_PAGE = '*://*/*';

/** Settings from text; null when it is no settings at all. */
function parseText(text: string): Settings | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const isOurs = Object.keys(value).some((key) => (SETTING_NAMES as string[]).includes(key));
    return isOurs ? parseSettings({ ...value }) : null;
  } catch {
    // Not JSON: the page says so.
    return null;
  }
}

async function start(): Promise<void> {
  const draw = openPage('own-page', pageStyles);
  let settings = await readSettings();
  let hasAccess = await hasOutletAccess();
  const commands = await browser.commands.getAll();
  const shortcuts = commands.flatMap(({ name, description, shortcut }) =>
    name?.startsWith('_') ? [] : [{ label: description ?? name ?? '', keys: shortcut ?? '' }],
  );
  const { version } = browser.runtime.getManifest();

  const show = () => {
    const messages = messagesFor(settings);
    document.title = messages.t('ext_name');
    draw(
      <Options
        settings={settings}
        hasAccess={hasAccess}
        shortcuts={shortcuts}
        version={version}
        messages={messages}
        {...actions}
      />,
      messages.locale,
    );
  };
  const save = (changes: Partial<Settings>) =>
    changeSettings(changes)
      .then((changed) => {
        settings = changed;
        show();
      })
      .catch(logError);

  const actions = {
    onChange: (changes: object) => {
      // The page changes settings in the very shape in which they are stored.
      void save(changes as Partial<Settings>);
    },
    onGrantAccess: () => {
      browser.permissions
        .request({ origins: outletPatterns() })
        .then((granted) => {
          hasAccess = granted;
          show();
        })
        .catch(logError);
    },
    onCopiesEverywhere: (on: boolean) => {
      const decided = on
        ? browser.permissions.request({ origins: [EVERY_PAGE] })
        : browser.permissions.remove({ origins: [EVERY_PAGE] }).then(() => false);
      decided.then((copiesEverywhere) => save({ copiesEverywhere })).catch(logError);
    },
    onRemoveOrigin: (origin: string) => {
      const copiesOn = settings.copiesOn.filter((other) => other !== origin);
      browser.permissions
        .remove({ origins: [`${origin}/*`] })
        .then(() => save({ copiesOn }))
        .catch(logError);
    },
    exportText: () => JSON.stringify(settings, null, 2),
    onImport: async (text: string) => {
      const imported = parseText(text);
      if (imported) await save(imported);
      return imported !== null;
    },
    onReset: () => {
      ask({ type: 'reset-settings' })
        .then(readSettings)
        .then((defaults) => {
          settings = defaults;
          show();
        })
        .catch(logError);
    },
  };
  show();
}

start().catch(logError);
