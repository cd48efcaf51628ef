import { addressesOf, sampledShingles } from '../../core/recognition/page-probe.ts';
import { bodyOf } from '../../dom/documents.ts';
import { pageIdentity } from '../../page/page-identity.ts';
import { writtenText } from '../../page/written-text.ts';
import { wakeBackground, whenShown } from './wake-background.ts';

/**
 * First stage on sites of added bases that our own does not look at. Its cost does not grow with their number: it
 * sends the background hashes of the page, to be looked up there. Leaves nothing behind but the address it looked at.
 */
declare global {
  var afterwordAskedAt: string | undefined;
}

function ask(): void {
  const { href } = location;
  // Where the second stage runs, it asks by itself.
  if (globalThis.afterwordAskedAt === href || globalThis.afterwordEnd) return;
  globalThis.afterwordAskedAt = href;
  const body = bodyOf(document);
  const probe = {
    addresses: addressesOf(pageIdentity(document, href)),
    shingles: body ? sampledShingles(writtenText(body)) : [],
  };
  wakeBackground({ type: 'may-be-added', probe });
}

whenShown(ask);
