import { isBound } from '../../core/matching/match.ts';
import {
  type ActiveState,
  activeHighlightName,
  everyMarkName,
  hiddenHighlightName,
  highlightName,
} from '../../core/model/highlight-name.ts';
import type { Mark } from '../../core/model/mark.ts';
import { MARK_KINDS } from '../../core/model/mark-kind.ts';
import type { Painter } from '../../page/paint.ts';

/** How many ranges the anchored marks have now: one that lost its words has none. */
export function countPieces(marks: readonly Mark<Range>[]): number {
  return marks.reduce((count, mark) => count + (isBound(mark) ? mark.pieces().length : 0), 0);
}

/** Paints every anchored mark, one range each unless its words are apart, replacing those painted before. */
export function paintMarks(
  painter: Painter,
  marks: readonly Mark<Range>[],
  isShown: (mark: Mark) => boolean,
): void {
  const groups = new Map<string, Range[]>();
  for (const mark of marks) {
    const pieces = isBound(mark) ? mark.pieces() : [];
    if (pieces.length === 0) continue;
    const name = (isShown(mark) ? highlightName : hiddenHighlightName)(mark.kind);
    const group = groups.get(name);
    if (group) group.push(...pieces);
    else groups.set(name, [...pieces]);
  }
  for (const name of everyMarkName()) painter.paint(name, groups.get(name) ?? []);
}

const STATE_PRIORITY = 1;

/** Paints one mark in a state, in the style of its kind; null clears the state. */
export function paintActive(painter: Painter, state: ActiveState, mark: Mark<Range> | null): void {
  const pieces = mark?.pieces() ?? [];
  for (const kind of MARK_KINDS) {
    const ranges = kind === mark?.kind ? pieces : [];
    painter.paint(activeHighlightName(state, kind), ranges, STATE_PRIORITY);
  }
}
