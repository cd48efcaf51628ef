import type { MarkKind } from '../../core/model/mark-kind.ts';
import { type Box, SAME_LINE } from './lines.ts';

/** A line to be drawn under a piece of marked words. */
export interface Underline {
  readonly kind: MarkKind;
  readonly box: Box;
}

/** Most pixels between two boxes that still count as one piece of a line. */
const APART = 3;

/**
 * The boxes of a range, one for each line: browsers return one for each text node and another for
 * each element inside.
 */
export function joinBoxes(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    if (box.right <= box.left) continue;
    const at = joined.findIndex((one) => isOneLine(one, box));
    const one = joined[at];
    if (one) joined[at] = around(one, box);
    else joined.push(box);
  }
  return joined;
}

function isOneLine(a: Box, b: Box): boolean {
  const isLevel = Math.abs(a.bottom - b.bottom) < SAME_LINE;
  return isLevel && b.left <= a.right + APART && b.right >= a.left - APART;
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
