import type { Mark } from '../../core/model/mark.ts';
import { boundsOf } from '../../dom/elements.ts';
import { rowOf } from '../chip/place-chip.ts';
import { landmarkOf, type MarkAnchor } from '../marks/mark-anchor.ts';
import { MARK_LOOKS } from '../marks/mark-kinds.ts';
import { type Box, SAME_LINE } from './lines.ts';
import {
  blockOf,
  type IsSeen,
  type MarginModel,
  type Reading,
  relative,
} from './margin-reading.ts';

/** A sign shown in the margin instead of a number. */
export interface MarginSign {
  readonly mark: Mark<Range>;
  readonly anchor: MarkAnchor;
  readonly box: Box;
  /** How many signs of other knowledge bases precede it at the same height. */
  readonly stackIndex: number;
}

/** Signs at their landmark, even if this copy lacks the words, then at the words themselves. */
export function signsOf(
  { marks, kinds, landmarks }: MarginModel,
  { origin, isSeen }: Reading,
): MarginSign[] {
  const signed = marks.filter(({ kind }) => MARK_LOOKS[kind].sign && kinds[kind] !== false);
  const signAt = (mark: Mark<Range>, anchor: MarkAnchor, at: Range | Element | null) => {
    const box = boxOf(at, isSeen);
    return box ? [{ mark, anchor, box: relative(box, origin), stackIndex: 0 }] : [];
  };
  const signs = [
    ...signed.flatMap((mark) => {
      const landmark = landmarkOf(mark, landmarks);
      // The row may begin with words before the name.
      return signAt(mark, 'landmark', landmark && rowOf(landmark));
    }),
    ...signed.flatMap((mark) => signAt(mark, 'words', mark.range())),
  ];
  return signs.map((sign, index) => ({
    ...sign,
    stackIndex: signs.slice(0, index).filter((one) => isSamePosition(one, sign)).length,
  }));
}

function isSamePosition(one: MarginSign, other: MarginSign): boolean {
  return one.anchor === other.anchor && Math.abs(one.box.top - other.box.top) < SAME_LINE;
}

function boxOf(one: Range | Element | null, isSeen: IsSeen): DOMRect | null {
  const element = one && ('startContainer' in one ? blockOf(one) : one);
  const rect = one && ('startContainer' in one ? one.getBoundingClientRect() : boundsOf(one));
  return element && rect && isSeen(element, rect) ? rect : null;
}
