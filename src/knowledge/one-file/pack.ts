import { claimAfterDisclaimer } from '../compiler/claim-after-disclaimer.ts';
import { fingerprintArticle } from '../compiler/fingerprint-article.ts';
import { denialsById } from '../compiler/prepare-article.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { WrittenArticle } from '../schema/knowledge-base-schema.ts';
import { FORMAT_VERSION, type WrittenOneFile } from '../schema/one-file.ts';

/**
 * `base` in one file. The articles' words stay behind; what recognises them goes along. The base must
 * be free of errors, since quotes cannot be checked without the words.
 */
export function packBase(base: KnowledgeBase): WrittenOneFile {
  const { changelog: _, ...about } = base['knowledge-base'];
  return {
    format: 'afterword',
    formatVersion: FORMAT_VERSION,
    'knowledge-base': about,
    articles: base.articles.map((article) => packArticle(base, article)),
    claims: [...base.claims],
    events: [...base.events],
    sources: [...base.sources],
    publishers: [...base.publishers],
    provenance: base.provenance,
    lexicon: base.lexicon,
    changelog: base.changelog.map(({ version, date, changes, corrections }) => ({
      version,
      date,
      changes: [...changes],
      corrections: [...corrections],
    })),
    reviews: base.reviews.map(({ location: __, ...review }) => review),
  };
}

/** An article with its fingerprint in place of its words. */
export function packArticle(
  base: KnowledgeBase,
  { text: _, ...article }: WrittenArticle,
): WrittenArticle {
  if (article.fingerprint) return article;
  const { words, shingles } = fingerprintArticle({
    article: article.id,
    knowledgeBase: base['knowledge-base'].id,
    urls: [article.url],
    headline: article.headline,
    text: base.texts.get(article.id) ?? '',
  });
  return {
    ...article,
    fingerprint: {
      words,
      shingles: [...shingles],
      claimAfterDisclaimer: claimAfterDisclaimer(base, article),
      denials: denialsById(base, article),
    },
  };
}
