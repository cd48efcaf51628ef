import type {
  ArticleMatching,
  MatchingPart,
  RecognitionPart,
} from '../../core/model/knowledge-base.ts';
import { fingerprintArticle } from '../../core/recognition/fingerprint-article.ts';
import type { Base } from '../base.ts';
import type { WrittenArticle } from '../schema/knowledge-base.ts';
import { claimsOf } from './claims-of.ts';
import { claimTarget, compileHead, compileInfo } from './compile-head.ts';
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

function compileArticle(base: Base, article: WrittenArticle): ArticleMatching {
  const claims = claimsOf(base, article).map(claimTarget);
  const lexicon = lexiconFor(claims, base['knowledge-base'].language);
  return { ...compileHead(base, article), claims, lexicon };
}
