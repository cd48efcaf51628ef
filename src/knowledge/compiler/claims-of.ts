import type { ClaimTarget } from '../../core/model/claim.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { WrittenClaim } from '../schema/claim-schema.ts';
import type { WrittenArticle } from '../schema/knowledge-base-schema.ts';

/** The claims of one article, in the order in which they are written. */
export function claimsOf(base: KnowledgeBase, article: WrittenArticle): WrittenClaim[] {
  return base.claims.filter((claim) => (claim.article ?? base.articles[0]?.id) === article.id);
}

/** The part of a claim that finds and marks it. */
export function claimTarget({ id, target, kind, verdict, headline }: WrittenClaim): ClaimTarget {
  return { id, selector: target, kind, verdict, headline };
}
