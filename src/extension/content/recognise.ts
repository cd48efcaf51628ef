import { firstStage } from 'virtual:afterword/firstStage';
import { isNamed } from '../../core/recognition/first-stage.ts';
import { mayHoldArticle } from '../../core/recognition/may-hold-article.ts';
import { bodyOf } from '../../dom/documents.ts';
import { pageIdentity } from '../../page/page-identity.ts';
import { writtenText } from '../../page/written-text.ts';
import type { ToBackground } from '../messages.ts';

/**
 * First stage: runs on every page that the extension may see by itself, so it is small, depends on
 * nothing and leaves nothing behind. Only a page that holds a known article wakes the background.
 */
declare global {
  var afterwordLookedAt: string | undefined;
  /** Set while the second stage runs here, which follows the page by itself. */
  var afterwordEnd: (() => void) | undefined;
  /** The part of the WebExtensions API that this stage needs; Chromium calls it `chrome` too. */
  var chrome: { runtime: { sendMessage(message: ToBackground): Promise<unknown> } };
}

function look(): void {
  const { href } = location;
  if (globalThis.afterwordLookedAt === href) return;
  globalThis.afterwordLookedAt = href;
  if (globalThis.afterwordEnd) return;
  const identity = pageIdentity(document, href);
  const named = firstStage.findIndex((article) => isNamed(identity, article));
  const body = bodyOf(document);
  if (named < 0 && !(body && mayHoldArticle(writtenText(body), firstStage))) return;
  // webextension-polyfill would be larger than this whole stage; both browsers give a promise here.
  chrome.runtime.sendMessage({ type: 'recognised', named }).catch((error: unknown) => {
    console.info('Afterword: the background did not answer.', error);
  });
}

// A prerendered page may never be shown.
if ('prerendering' in document && document.prerendering) {
  document.addEventListener('prerenderingchange', look, { once: true });
} else {
  look();
}
