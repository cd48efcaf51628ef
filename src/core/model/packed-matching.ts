import { selectorsOf } from '../matching/prepared-claims.ts';
import type { ArticleMatching } from './knowledge-base.ts';
import type { MarkTarget } from './mark.ts';

/** As it is shipped: the words of the targets stand in the prepared text alone. */
export interface PackedMatching extends Omit<ArticleMatching, 'targets'> {
  readonly targets: readonly Omit<MarkTarget, 'selector'>[];
}

/** Leaves out what `unpackMatching` finds in the prepared text. */
export function packMatching({ targets, ...article }: ArticleMatching): PackedMatching {
  return { ...article, targets: targets.map(({ selector: _, ...rest }) => rest) };
}

/** Puts the words back that `packMatching` left out. */
export function unpackMatching({ targets, ...article }: PackedMatching): ArticleMatching {
  const selectors = selectorsOf(article.prepared);
  return {
    ...article,
    targets: targets.map((rest, index) => ({
      ...rest,
      selector: selectors[index] ?? { exact: '' },
    })),
  };
}
