import { expect, test } from 'vitest';
import { readColour } from '../../src/page/read-colour.ts';

test.each([
  ['rgb(1, 2, 3)', [1, 2, 3, 1]],
  ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
  ['rgb(1 2 3 / 0.25)', [1, 2, 3, 0.25]],
  ['#0a1018', [10, 16, 24, 1]],
  ['transparent', null],
  ['color(srgb 1 0 0.2)', [255, 0, 51, 1]],
  ['color(srgb 1.2 -0.1 none / 50%)', [255, 0, 0, 0.5]],
  ['oklch(0.2 0 0)', null],
])('the colour %s is read as %j without a browser', (value, expected) => {
  expect(readColour(value)).toEqual(expected);
});
