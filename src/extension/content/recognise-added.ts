import { addressesOf, sampledShingles, toldOf } from '../../core/recognition/page-probe.ts';
import { bodyOf } from '../../dom/documents.ts';
import { pageIdentity } from '../../page/page-identity.ts';
import { writtenText } from '../../page/written-text.ts';
import { wakeBackground, whenShown } from './wake-background.ts';

/**
 * First stage on the sites of added bases, whose number it does not feel: it tells the background
 * what the page is by hashes, and the background looks it up. Where our own first stage has just read the
 * page, it is not read again. Leaves nothing behind.
 */
declare global {
  var afterwordAskedAt: string | undefined;
}

function ask(): void {
  const { href } = location;
  // Where the second stage runs, it asks by itself.
  if (globalThis.afterwordAskedAt === href || globalThis.afterwordEnd) return;
  globalThis.afterwordAskedAt = href;
  const [readAt, read] = globalThis.afterwordRead ?? [];
  globalThis.afterwordRead = undefined;
  // Once all of it is loaded, a page may have other words than it had then.
  const isFresh = readAt === href && document.readyState !== 'complete';
  const body = bodyOf(document);
  const sampled = () => (body ? sampledShingles(writtenText(body)) : []);
  const probe = {
    addresses: addressesOf(pageIdentity(document, href)),
    shingles: read && isFresh ? toldOf(read) : sampled(),
  };
  wakeBackground({ type: 'may-be-added', probe });
}

whenShown(ask);
