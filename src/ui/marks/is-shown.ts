import { isBound } from '../../core/matching/match.ts';
import { type Density, isShownAt } from '../../core/model/density.ts';
import type { Mark } from '../../core/model/mark.ts';
import type { MarkKind } from '../../core/model/mark-kind.ts';

/** What a reader chose to see. */
export interface Choice {
  readonly density: Density;
  /** Kinds that are switched off; one that is not named is on. */
  readonly kinds: Readonly<Partial<Record<MarkKind, boolean>>>;
}

/** True for a mark that stands on the page and that the reader wants to see. */
export function isShown(mark: Mark, { density, kinds }: Choice): boolean {
  return isBound(mark) && kinds[mark.kind] !== false && isShownAt(density, mark);
}
