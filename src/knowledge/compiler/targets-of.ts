import type { MarkTarget } from '../../core/model/mark.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { WrittenArticle } from '../schema/knowledge-base-schema.ts';
import { claimAfterDisclaimer } from './claim-after-disclaimer.ts';
import { claimsOf, claimTarget } from './claims-of.ts';

/** The claims, and the disclaimer where the article has one, in the order of the text. */
export function targetsOf(base: KnowledgeBase, article: WrittenArticle): MarkTarget[] {
  const claims: readonly MarkTarget[] = claimsOf(base, article).map(claimTarget);
  if (!article.disclaimer) return [...claims];
  const disclaimer: MarkTarget = {
    id: 'disclaimer',
    kind: 'disclaimer',
    selector: article.disclaimer,
    verdict: null,
    headline: '',
  };
  const after = claimAfterDisclaimer(base, article);
  const later = claims.findIndex(({ id }) => id === after);
  return later === -1 ? [...claims, disclaimer] : claims.toSpliced(later, 0, disclaimer);
}
