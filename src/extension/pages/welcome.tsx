import { heads } from 'virtual:afterword/heads';
import { logError } from '../../core/log.ts';
import ownPage from '../../ui/options/own-page.css?inline';
import { Welcome } from '../../ui/welcome/Welcome.tsx';
import welcome from '../../ui/welcome/welcome.css?inline';
import { outletHosts } from '../outlet.ts';
import { askBackground, readSettings } from './ask.ts';
import { askOutletAccess, hasOutletAccess } from './host-access.ts';
import { draw, dressPage, pageMessages } from './mount-page.tsx';

async function start(): Promise<void> {
  dressPage('own-page', ownPage + welcome);
  await show();
}

async function show(): Promise<void> {
  const messages = pageMessages((await readSettings()).language);
  document.title = `${messages.t('ext_name')}: ${messages.t('welcome_title')}`;
  draw(
    <Welcome
      messages={messages}
      articleUrl={heads[0]?.url ?? null}
      outlets={outletHosts()}
      hasAccess={await hasOutletAccess()}
      onGrantAccess={() => askOutletAccess().then(show).catch(logError)}
      onOptions={() => askBackground({ type: 'open-options' }).catch(logError)}
    />,
  );
}

start().catch(logError);
