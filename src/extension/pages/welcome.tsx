import browser from 'webextension-polyfill';
import { pageStyles } from '../../ui/options/options-styles.ts';
import { Welcome } from '../../ui/welcome/Welcome.tsx';
import { welcomeStyles } from '../../ui/welcome/welcome-styles.ts';
import {
  ARTICLE_URL,
  hasOutletAccess,
  logError,
  messagesFor,
  openPage,
  outletPatterns,
  readSettings,
} from './own-page.ts';

async function start(): Promise<void> {
  const draw = openPage('own-page', pageStyles + welcomeStyles);
  const messages = messagesFor(await readSettings());
  const show = (hasAccess: boolean) =>
    draw(
      <Welcome
        messages={messages}
        articleUrl={ARTICLE_URL}
        hasAccess={hasAccess}
        onGrantAccess={() => {
          browser.permissions.request({ origins: outletPatterns() }).then(show).catch(logError);
        }}
        onOptions={() => {
          browser.runtime.openOptionsPage().catch(logError);
        }}
      />,
      messages.locale,
    );
  show(await hasOutletAccess());
}

start().catch(logError);
