import { expect, test } from 'vitest';
import { ofItsTime } from '../../../src/knowledge/compiler/of-its-time.ts';

test.each([
  ['names no year', 'The quay opened. Ships used it.', 'The quay opened. Ships used it.'],
  [
    'names the event’s year',
    'It opened in 2011. It cost 7 million.',
    'It opened in 2011. It cost 7 million.',
  ],
  ['names an earlier year', 'The plan of 2009 was kept.', 'The plan of 2009 was kept.'],
  [
    'names a later year',
    'The quay opened. It was closed in 2015. Ships used it.',
    'The quay opened. Ships used it.',
  ],
  [
    'has a number like a year',
    'It cost 20155 pounds and 2,015 days.',
    'It cost 20155 pounds and 2,015 days.',
  ],
  [
    'ends in quotation marks',
    'He said: "It opens." "It closed," he said in 2015.',
    'He said: "It opens."',
  ],
  ['is Russian', 'Причал открыли. В 2015 году его закрыли.', 'Причал открыли.'],
])('of a summary that %s the words of the event are kept', (_, summary, kept) => {
  expect(ofItsTime(summary, '2011-06-05')).toBe(kept);
});
