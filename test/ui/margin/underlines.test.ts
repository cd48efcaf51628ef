import { expect, test } from 'vitest';
import { joinBoxes } from '../../../src/ui/margin/underlines.ts';

const box = (left: number, right: number, bottom = 20) => ({
  left,
  right,
  top: bottom - 18,
  bottom,
});

test.each([
  ['of neighbours on a line are one', [box(0, 50), box(50, 90)], [box(0, 90)]],
  ['of an element and its words are one', [box(0, 50), box(20, 50)], [box(0, 50)]],
  ['on two lines stay two', [box(60, 90), box(0, 40, 46)], [box(60, 90), box(0, 40, 46)]],
  ['in two columns stay two', [box(0, 50), box(300, 350)], [box(0, 50), box(300, 350)]],
  ['without width are none', [box(40, 40)], []],
])('boxes %s', (_, boxes, joined) => {
  expect(joinBoxes(boxes)).toEqual(joined);
});
