import { expect, test } from 'vitest';
import { outside } from '../../src/core/span.ts';

const span = (start: number, end: number) => ({ start, end });

test.each([
  ['nothing', [], [span(2, 9)]],
  ['spans before and after it', [span(0, 2), span(9, 12)], [span(2, 9)]],
  ['one within', [span(4, 5)], [span(2, 4), span(5, 9)]],
  ['one over its start and one over its end', [span(1, 3), span(8, 10)], [span(3, 8)]],
  ['two that touch', [span(3, 4), span(4, 6)], [span(2, 3), span(6, 9)]],
  ['one over all of it', [span(0, 20)], []],
])('outside of %s', (_, others, parts) => {
  expect(outside(others, span(2, 9))).toEqual(parts);
});
