import type { ClaimTarget } from '../../core/model/claim.ts';
import type {
  ArticleMatching,
  KnowledgeBaseInfo,
  MatchingPart,
  RecognitionPart,
} from '../../core/model/knowledge-base.ts';
import { fingerprintArticle } from '../../core/recognition/fingerprint-article.ts';
import type { Base } from '../base.ts';
import type { WrittenClaim } from '../schema/claim.ts';
import type { WrittenArticle } from '../schema/knowledge-base.ts';
import { claimsOf } from './claims-of.ts';
import { lexiconFor } from './lexicon-for.ts';

/** First stage: enough to say whether a page is one of the articles. */
export function compileRecognition(base: Base): RecognitionPart {
  return {
    articles: base.articles.map((article) =>
      fingerprintArticle({
        article: article.id,
        knowledgeBase: base['knowledge-base'].id,
        urls: [article.url, ...article.copies],
        headline: article.headline,
        text: base.texts.get(article.id) ?? '',
      }),
    ),
  };
}

/** Second stage: what is needed to find and mark the claims. */
export function compileMatching(base: Base): MatchingPart {
  return {
    knowledgeBase: compileInfo(base),
    articles: base.articles.map((article) => compileArticle(base, article)),
  };
}

export function compileInfo(base: Base): KnowledgeBaseInfo {
  const { id, title, version, language, asOf } = base['knowledge-base'];
  return { id, title, version, language, asOf };
}

export function compileArticle(base: Base, article: WrittenArticle): ArticleMatching {
  const { id, headline, url, author, published } = article;
  const publisher = base.publishers.find((one) => one.id === article.publisher)?.name ?? '';
  const claims = claimsOf(base, article).map(claimTarget);
  const disclaimer = article.disclaimer ?? null;
  const lexicon = lexiconFor(claims, base['knowledge-base'].language);
  return { id, headline, url, author, publisher, published, disclaimer, claims, lexicon };
}

export function claimTarget({ id, target, kind, verdict, headline }: WrittenClaim): ClaimTarget {
  return { id, target, kind, verdict, headline };
}
