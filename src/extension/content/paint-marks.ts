import { isBound } from '../../core/matching/candidate.ts';
import {
  type ActiveState,
  activeHighlightName,
  hiddenHighlightName,
  highlightName,
} from '../../core/model/highlight-name.ts';
import type { Mark } from '../../core/model/mark.ts';
import { MARK_KINDS } from '../../core/model/mark-kind.ts';
import { paint, paintAll } from '../../page/paint.ts';

/** Paints every bound mark, one range each. Returns the way back. */
export function paintMarks(
  marks: readonly Mark<Range>[],
  isShown: (mark: Mark) => boolean,
): () => void {
  const groups = new Map<string, Range[]>();
  for (const mark of marks) {
    const range = isBound(mark) ? mark.range() : null;
    if (!range) continue;
    const name = (isShown(mark) ? highlightName : hiddenHighlightName)(mark.kind);
    const group = groups.get(name);
    if (group) group.push(range);
    else groups.set(name, [range]);
  }
  return paintAll(groups);
}

const STATE_PRIORITY = 1;

/** Paints one mark in a state, in the manner of its kind; null clears the state. */
export function paintActive(state: ActiveState, mark: Mark<Range> | null): void {
  for (const kind of MARK_KINDS) CSS.highlights.delete(activeHighlightName(state, kind));
  const range = mark?.range();
  if (mark && range) paint(activeHighlightName(state, mark.kind), [range], STATE_PRIORITY);
}
