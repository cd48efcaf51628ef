import { selectorsOf } from '../matching/prepared-claims.ts';
import type { ArticleMatching, MatchingPart } from './knowledge-base.ts';
import type { MarkTarget } from './mark.ts';

/** As it is shipped: the words of the targets stand in the prepared text alone. */
interface PackedArticle extends Omit<ArticleMatching, 'targets'> {
  readonly targets: readonly Omit<MarkTarget, 'target'>[];
}

export interface PackedMatching extends Omit<MatchingPart, 'articles'> {
  readonly articles: readonly PackedArticle[];
}

/** Leaves out what `unpackMatching` finds in the prepared text. */
export function packMatching({ articles, ...part }: MatchingPart): PackedMatching {
  return {
    ...part,
    articles: articles.map(({ targets, ...article }) => ({
      ...article,
      targets: targets.map(({ target: _, ...rest }) => rest),
    })),
  };
}

export function unpackMatching({ articles, ...part }: PackedMatching): MatchingPart {
  return {
    ...part,
    articles: articles.map(({ targets, ...article }) => {
      const selectors = selectorsOf(article.prepared);
      return {
        ...article,
        targets: targets.map((rest, index) => ({
          ...rest,
          target: selectors[index] ?? { exact: '' },
        })),
      };
    }),
  };
}
