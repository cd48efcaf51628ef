import { addressesOf, allShingles, type PageProbe } from '../../core/recognition/page-probe.ts';
import { bodyOf } from '../../dom/documents.ts';
import { pageIdentity } from '../../page/page-identity.ts';
import { writtenText } from '../../page/written-text.ts';

/** Describes a page so that the background can look it up. Yields now and then. */
export type ProbePage = (document: Document, url: string) => Generator<void, PageProbe>;

/** Loaded only for readers who have added knowledge bases. */
const probePage: ProbePage = function* (document, url) {
  const body = bodyOf(document);
  return {
    addresses: addressesOf(pageIdentity(document, url)),
    shingles: body ? yield* allShingles(writtenText(body)) : [],
  };
};
globalThis.afterwordReceive?.('probe', probePage);
