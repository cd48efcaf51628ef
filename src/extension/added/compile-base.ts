import type { Concept } from '../../core/mentions/mention-part.ts';
import {
  compileClaims,
  compileContext,
  compileShared,
} from '../../knowledge/compiler/compile-details.ts';
import { compileMatching } from '../../knowledge/compiler/compile-matching.ts';
import { compileMentions } from '../../knowledge/compiler/compile-mentions.ts';
import { compileTopic } from '../../knowledge/compiler/compile-topic.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { CompiledBase } from './added-base.ts';

/**
 * Compiles what pages need of a checked base. `concepts` are the mention finder's. A browser has no
 * list of a language's words, so no misspelling of a quote is accepted.
 */
export function compileBase(base: KnowledgeBase, concepts: readonly Concept[]): CompiledBase {
  const { articles } = compileMatching(base, null);
  return {
    articles: articles.map((matching, index) => {
      const article = base.articles[index];
      return { matching, claims: article ? compileClaims(base, article) : [] };
    }),
    shared: compileShared(base),
    context: compileContext(base),
    mentions: {
      topic: compileTopic(base, concepts),
      profiles: compileMentions(base, concepts),
    },
  };
}
