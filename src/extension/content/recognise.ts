import { firstStage } from 'virtual:afterword/firstStage';
import { isNamed } from '../../core/recognition/first-stage.ts';
import { mayHoldArticle } from '../../core/recognition/may-hold-article.ts';
import { bodyOf } from '../../dom/documents.ts';
import { pageIdentity } from '../../page/page-identity.ts';
import { writtenText } from '../../page/written-text.ts';
import { wakeBackground, whenShown } from './wake-background.ts';

/**
 * First stage: runs on every page that the extension may see by itself, so it is small, depends on
 * nothing and leaves nothing behind but what it read, in hashes, for that of added bases. Only a page that
 * holds a known article wakes the background.
 */
declare global {
  var afterwordLookedAt: string | undefined;
  /** Shingles of a page on which nothing was found, and its address. */
  var afterwordRead: readonly [href: string, shingles: readonly number[]] | undefined;
}

function look(): void {
  const { href } = location;
  if (globalThis.afterwordLookedAt === href) return;
  globalThis.afterwordLookedAt = href;
  // The second stage runs here, and follows the page by itself.
  if (globalThis.afterwordEnd) return;
  const identity = pageIdentity(document, href);
  const named = firstStage.findIndex((article) => isNamed(identity, article));
  const body = bodyOf(document);
  const read: number[] = [];
  if (named < 0 && !(body && mayHoldArticle(writtenText(body), firstStage, read))) {
    globalThis.afterwordRead = [href, read];
    return;
  }
  wakeBackground({ type: 'recognised', named });
}

whenShown(look);
