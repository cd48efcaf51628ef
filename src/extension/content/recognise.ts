import { firstStage } from 'virtual:afterword/firstStage';
import { isNamed, maySay } from '../../core/recognition/first-stage.ts';
import { mayHoldArticle } from '../../core/recognition/may-hold-article.ts';
import { addressesOf } from '../../core/recognition/page-probe.ts';
import { bodyOf } from '../../dom/documents.ts';
import { pageIdentity } from '../../page/page-identity.ts';
import { writtenText } from '../../page/written-text.ts';
import { wakeBackground, whenShown } from './wake-background.ts';

/**
 * First stage: runs on every page that the extension may see without a click, so it is small, depends on
 * nothing and leaves nothing behind but the URL it checked. Only a page that holds a known article, or is on a site of added
 * bases (see `tell-added.ts`), wakes the background.
 */
declare global {
  var afterwordLookedAt: string | undefined;
}

function look(): void {
  const { href } = location;
  if (globalThis.afterwordLookedAt === href) return;
  globalThis.afterwordLookedAt = href;
  // The second stage already runs here and follows the page itself.
  if (globalThis.afterwordEnd) return;
  const identity = pageIdentity(document, href);
  const addresses = addressesOf(identity);
  const named = firstStage.findIndex((article) => isNamed(addresses, identity, article));
  const body = bodyOf(document);
  const read: number[] = [];
  if (named < 0 && !(body && mayBeCopy(writtenText(body), read))) {
    globalThis.afterwordTell?.(addresses, read);
    return;
  }
  wakeBackground({ type: 'recognised', named });
}

/** By samples, which added bases are told of, too: for them a page is read whatever it names. */
function mayBeCopy(text: string, read: number[]): boolean {
  const isRead = !!globalThis.afterwordTell || firstStage.some(({ name }) => maySay(text, name));
  return isRead && mayHoldArticle(text, firstStage, read);
}

whenShown(look);
