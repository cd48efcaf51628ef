import { recognition } from 'virtual:afterword/recognition';
import { probeText } from '../../core/recognition/probe-text.ts';
import { recogniseAddress } from '../../core/recognition/recognise-address.ts';
import { queryAll } from '../../dom/elements.ts';
import { textContentOf } from '../../dom/nodes.ts';
import { pageIdentity } from '../../page/page-identity.ts';
import type { ToBackground } from '../messages.ts';

/**
 * First stage: runs on every page that the extension may see by itself, so it is small, depends on
 * nothing and leaves nothing behind. Only a page that holds a known article wakes the background.
 */
declare global {
  var afterwordLookedAt: string | undefined;
  /** The part of the WebExtensions API that this stage needs; Chromium calls it `chrome` too. */
  var chrome: { runtime: { sendMessage(message: ToBackground): Promise<unknown> } };
}

/** Paragraphs that the probe looks at: the longest ones are the article's. */
const PROBED = 12;

function longestParagraphs(page: Document): string[] {
  return [...queryAll(page, 'p')]
    .map((paragraph) => textContentOf(paragraph) ?? '')
    .sort((a, b) => b.length - a.length)
    .slice(0, PROBED);
}

function look(): void {
  const { href } = location;
  if (globalThis.afterwordLookedAt === href) return;
  globalThis.afterwordLookedAt = href;
  const { articles } = recognition;
  const isNamed = recogniseAddress(pageIdentity(document, href), articles) !== null;
  if (!isNamed && !probeText(longestParagraphs(document), articles)) return;
  // webextension-polyfill would be larger than this whole stage; both browsers give a promise here.
  chrome.runtime.sendMessage({ type: 'recognised' }).catch((error: unknown) => {
    console.info('Afterword: the background did not answer.', error);
  });
}

// A prerendered page may never be shown.
if ('prerendering' in document && document.prerendering) {
  document.addEventListener('prerenderingchange', look, { once: true });
} else {
  look();
}
