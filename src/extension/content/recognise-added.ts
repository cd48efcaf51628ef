import { addressesOf, sampledShingles } from '../../core/recognition/page-probe.ts';
import { bodyOf } from '../../dom/documents.ts';
import { pageIdentity } from '../../page/page-identity.ts';
import { writtenText } from '../../page/written-text.ts';
import { wakeBackground, whenShown } from './wake-background.ts';

/**
 * First stage on the sites of added bases, where our own first stage does not run. It sends hashes of the page to the
 * background, which looks them up, so its cost does not grow with the number of bases. All that it leaves behind
 * is the URL that it checked.
 */
declare global {
  var afterwordAskedAt: string | undefined;
}

function ask(): void {
  const { href } = location;
  // If the second stage runs here, it asks by itself.
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
