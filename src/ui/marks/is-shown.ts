import { isBound } from '../../core/matching/match.ts';
import { type Density, isShownAt } from '../../core/model/density.ts';
import type { Mark } from '../../core/model/mark.ts';
import type { MarkKind } from '../../core/model/mark-kind.ts';

/** A reader's choice of what to see. */
export interface Choice {
  readonly density: Density;
  /** Kinds switched on or off; any that is not named is on. */
  readonly kinds: Readonly<Partial<Record<MarkKind, boolean>>>;
}

/** True for a mark that is anchored on the page and that the reader wants to see. */
export function isShown(mark: Mark, { density, kinds }: Choice): boolean {
  return isBound(mark) && kinds[mark.kind] !== false && isShownAt(density, mark);
}
