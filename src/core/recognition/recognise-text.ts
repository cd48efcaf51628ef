import type { ArticleFingerprint } from './fingerprint.ts';
import { isArticle, measureExtent } from './measure-extent.ts';
import { type PageIdentity, recogniseAddress } from './recognise-address.ts';
import type { Recognition } from './recognition.ts';

export interface RecognisedText {
  /** Null where nothing of a known article is on the page. */
  readonly recognition: Recognition | null;
  /** True where the page is the article or a copy of it, so that claims may be bound. */
  readonly isArticle: boolean;
}

/**
 * What a page is, by its own account and by its text: `text` decides, for a page that quotes a
 * paragraph in order to discuss it is not the article, whatever its headline.
 */
export function recogniseText(
  page: PageIdentity,
  text: string,
  fingerprints: readonly ArticleFingerprint[],
): RecognisedText {
  const named = recogniseAddress(page, fingerprints);
  const candidates = named
    ? fingerprints.filter(({ article }) => article === named.article)
    : fingerprints;
  for (const fingerprint of candidates) {
    const measure = measureExtent(text, fingerprint);
    const { article, knowledgeBase } = fingerprint;
    const by = named?.by ?? 'text';
    const recognition = { article, knowledgeBase, by, extent: measure.extent };
    if (measure.extent !== 'none') {
      return { recognition, isArticle: isArticle(recognition, measure) };
    }
  }
  // An address without the words: the text may load later.
  return { recognition: named && { ...named, extent: 'none' }, isArticle: false };
}
