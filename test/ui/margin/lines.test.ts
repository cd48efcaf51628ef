import { expect, test } from 'vitest';
import { marginLines } from '../../../src/ui/margin/lines.ts';

const at = (number: number, top: number, left = 0, apart = false) => ({
  apart,
  mark: { key: String(number), number },
  box: { left, top, right: left + 50, bottom: top + 20 },
});

test.each([
  ['on one line share a group', [at(1, 100), at(2, 100, 80)], [[1, 2]]],
  ['a little off, as bold words are, share a group', [at(1, 100), at(2, 105)], [[1, 2]]],
  ['on the next line stand alone', [at(1, 100), at(2, 106)], [[1], [2]]],
  ['keep the order in which they came', [at(3, 100), at(1, 140), at(2, 101)], [[3, 2], [1]]],
  ['in another column stand alone', [at(1, 100), at(2, 100, 400, true)], [[1], [2]]],
  ['that are none make no group', [], []],
])('notes %s', (_, first, groups) => {
  expect(marginLines(first).map(({ marks }) => marks.map((mark) => mark.number))).toEqual(groups);
});

test('a group stands where its first words stand', () => {
  expect(marginLines([at(1, 100), at(2, 103)])).toEqual([
    { top: 100, height: 20, marks: [at(1, 0).mark, at(2, 0).mark], apart: false },
  ]);
});
