import type { ArticleHead, KnowledgeBaseInfo } from '../../core/model/knowledge-base.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { WrittenArticle } from '../schema/knowledge-base-schema.ts';

/** What every compiled part says of the knowledge base. */
export function compileInfo(base: KnowledgeBase): KnowledgeBaseInfo {
  const { id, title, version, language, asOf } = base['knowledge-base'];
  return { id, title, version, language, asOf };
}

/** What is told of an article on a page and in the panel. */
export function compileHead(base: KnowledgeBase, article: WrittenArticle): ArticleHead {
  const { id, headline, url, author, published } = article;
  const publisher = base.publishers.find((one) => one.id === article.publisher)?.name ?? '';
  const disclaimer = article.disclaimer ?? null;
  return { id, headline, url, author, publisher, published, disclaimer };
}
