import { addressesOf, sampledShingles } from '../../core/recognition/page-probe.ts';
import { bodyOf } from '../../dom/documents.ts';
import { pageIdentity } from '../../page/page-identity.ts';
import { writtenText } from '../../page/written-text.ts';
import type { ToBackground } from '../messages.ts';

/**
 * First stage on the sites of added bases, whose number it does not feel: it tells the background
 * what the page is by hashes, and the background looks it up. Leaves nothing behind.
 */
declare global {
  var afterwordAskedAt: string | undefined;
  /** Set while the second stage runs here, which asks by itself. */
  var afterwordEnd: (() => void) | undefined;
  var chrome: { runtime: { sendMessage(message: ToBackground): Promise<unknown> } };
}

function ask(): void {
  const { href } = location;
  if (globalThis.afterwordAskedAt === href || globalThis.afterwordEnd) return;
  globalThis.afterwordAskedAt = href;
  const body = bodyOf(document);
  const probe = {
    addresses: addressesOf(pageIdentity(document, href)),
    shingles: body ? sampledShingles(writtenText(body)) : [],
  };
  chrome.runtime.sendMessage({ type: 'may-be-added', probe }).catch((error: unknown) => {
    console.info('Afterword: the background did not answer.', error);
  });
}

// A prerendered page may never be shown.
if ('prerendering' in document && document.prerendering) {
  document.addEventListener('prerenderingchange', ask, { once: true });
} else {
  ask();
}
