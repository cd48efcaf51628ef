import type { PreparedClaims } from '../../core/matching/prepared-claims.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { WrittenArticle } from '../schema/knowledge-base-schema.ts';
import { prepareClaims } from './prepare-claims.ts';
import { targetsOf } from './targets-of.ts';

/** What is searched for in one article, made ready from its words, or from what stands for them. */
export function prepareArticle(base: KnowledgeBase, article: WrittenArticle): PreparedClaims {
  const targets = targetsOf(base, article);
  const prepared = prepareClaims(targets, base.texts.get(article.id));
  if (!article.fingerprint) return prepared;
  const { denials } = article.fingerprint;
  return { ...prepared, denials: byIndex(denials, targets) };
}

function byIndex(
  denials: Readonly<Record<string, string>>,
  targets: readonly { readonly id: string }[],
): Record<number, string> {
  return Object.fromEntries(
    targets.flatMap(({ id }, index) => {
      const words = Object.hasOwn(denials, id) ? denials[id] : undefined;
      return words === undefined ? [] : [[index, words]];
    }),
  );
}

/** Denials that an article has near its claims, by the claims' ids: what a fingerprint keeps of them. */
export function denialsById(base: KnowledgeBase, article: WrittenArticle): Record<string, string> {
  const targets = targetsOf(base, article);
  return Object.fromEntries(
    Object.entries(prepareArticle(base, article).denials).flatMap(([index, words]) => {
      const id = targets[Number(index)]?.id;
      return id === undefined ? [] : [[id, words]];
    }),
  );
}
