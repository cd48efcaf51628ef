import { urlOf } from '../../dom/documents.ts';
import { watchRoot } from '../../page/watch-root.ts';
import type { Boot } from '../messages.ts';
import { answerPage } from './answer-page.ts';
import { askSettings, tellBackground } from './ask-background.ts';
import { answerWith, browser } from './browser-api.ts';
import { watchExtension } from './extension-gone.ts';
import { logUnlessAborted } from './log-unless-aborted.ts';
import { replaceEarlier } from './replace-earlier.ts';
import { Session } from './session.ts';

/** Second stage: runs only on a page chosen by the first stage or the reader. */
declare global {
  /** Left by the background if it came before this script. */
  var afterwordBoot: Boot | undefined;
  /** Left by this script if it came first; the background calls it once. */
  var afterwordStart: ((boot: Boot) => void) | undefined;
}

function start(boot: Boot): void {
  const life = new AbortController();
  const end = () => life.abort();
  replaceEarlier(document, end, life.signal);
  watchExtension(end, life.signal);
  const session = new Session({
    document,
    boot,
    signal: life.signal,
    onStatus: (status) => tellBackground({ type: 'status-changed', status }),
    onSwitched: (on) =>
      tellBackground({
        type: 'page-off',
        url: boot.pageUrl || urlOf(document),
        off: !on,
        incognito: browser.extension.inIncognitoContext ?? false,
      }),
    onNothing: end,
    onReplaced: end,
  });

  answerWith((message) => answerPage(session, message), life.signal);
  const onStorage = () => {
    askSettings(boot.settings)
      .then((settings) => session.applySettings(settings))
      .catch(logUnlessAborted);
  };
  browser.storage.onChanged.addListener(onStorage);
  life.signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(onStorage);
  });
  if (boot.frame !== 0) tellWhenLeft(session, life.signal);
  const endOnError = (error: unknown) => {
    logUnlessAborted(error);
    end();
  };
  const onRewritten = () => session.restart().catch(endOnError);
  watchRoot(document, onRewritten, life.signal);
  session.follow().catch(endOnError);
}

/** A page outlives the documents in its frames, and the toolbar button must stop counting their notes. */
function tellWhenLeft(session: Session, signal: AbortSignal): void {
  const onLeft = () => {
    const status = { ...session.status(), on: true, notes: 0, mentions: 0 };
    tellBackground({ type: 'status-changed', status });
  };
  addEventListener('pagehide', onLeft, { signal });
}

const given = globalThis.afterwordBoot;
globalThis.afterwordBoot = undefined;
globalThis.afterwordStart = given ? undefined : start;
if (given) start(given);
