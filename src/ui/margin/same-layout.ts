import type { Mark } from '../../core/model/mark.ts';
import type { Box, MarginLine } from './lines.ts';
import type { MarginSign } from './margin-signs.ts';
import type { MarginLayout } from './measure-margin.ts';
import type { Underline } from './underlines.ts';

/** True if drawing `other` would change nothing on the page: most measurements find no change. */
export function isSameLayout(one: MarginLayout, other: MarginLayout): boolean {
  return (
    one.left === other.left &&
    one.roomy === other.roomy &&
    one.held === other.held &&
    one.ground === other.ground &&
    areAlike(one.lines, other.lines, isSameLine) &&
    areAlike(one.signs, other.signs, isSameSign) &&
    areAlike(one.underlines, other.underlines, isSameUnderline)
  );
}

type Line = MarginLine<Mark<Range>>;

// Each look creates new marks: those of an earlier one would lead to where their words were then.
function isSameLine(one: Line, other: Line): boolean {
  return (
    one.top === other.top &&
    one.height === other.height &&
    one.apart === other.apart &&
    areAlike(one.marks, other.marks, Object.is)
  );
}

function isSameSign(one: MarginSign, other: MarginSign): boolean {
  return (
    one.mark === other.mark &&
    one.anchor === other.anchor &&
    one.stackIndex === other.stackIndex &&
    isSameBox(one.box, other.box)
  );
}

function isSameUnderline(one: Underline, other: Underline): boolean {
  return one.kind === other.kind && isSameBox(one.box, other.box);
}

function isSameBox(one: Box, other: Box): boolean {
  return (
    one.left === other.left &&
    one.top === other.top &&
    one.right === other.right &&
    one.bottom === other.bottom
  );
}

function areAlike<Item>(
  some: readonly Item[],
  others: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  if (some.length !== others.length) return false;
  return some.every((one, index) => {
    const other = others[index];
    return other !== undefined && isSame(one, other);
  });
}
