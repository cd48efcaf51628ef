import type { KnowledgeBase } from '../knowledge-base.ts';
import type { WrittenArticle } from '../schema/knowledge-base-schema.ts';
import { claimsOf } from './claims-of.ts';

/** Id of the first claim that stands after the author's disclaimer; null where none does. */
export function claimAfterDisclaimer(base: KnowledgeBase, article: WrittenArticle): string | null {
  if (article.fingerprint) return article.fingerprint.claimAfterDisclaimer;
  const text = base.texts.get(article.id) ?? '';
  const at = article.disclaimer ? text.indexOf(article.disclaimer.exact) : -1;
  if (at === -1) return null;
  const later = claimsOf(base, article).find(({ target }) => text.indexOf(target.exact) > at);
  return later?.id ?? null;
}
