import { expect, test } from 'vitest';
import { intervalAfter } from '../../../src/core/dates/interval-after.ts';

test.each([
  ['2017-02-10', '2017-02-11', 1, 'day'],
  ['2017-02-10', '2017-02-23', 13, 'day'],
  ['2017-02-10', '2017-02-24', 2, 'week'],
  ['2017-02-10', '2017-04-03', 7, 'week'],
  ['2017-02-10', '2017-09-14', 7, 'month'],
  ['2017-02-10', '2018-02-10', 12, 'month'],
  ['2017-02-10', '2019-02-10', 2, 'year'],
  ['2017-02', '2017-09-14', 7, 'month'],
  ['2017-02-10', '2017-03', 1, 'month'],
  ['2017-02-10', '2020', 3, 'year'],
  ['2017', '2022-02-24', 5, 'year'],
])('from %s to %s it is %i times a %s', (page, event, count, unit) => {
  expect(intervalAfter(page, event)).toEqual({ count, unit });
});

test.each([
  ['2017-02-10', '2017-02-10'],
  ['2017-02-10', '2016-02-25'],
  // What happened in February is not certainly after the tenth.
  ['2017-02-10', '2017-02'],
  ['2017', '2017-09-14'],
  ['soon', '2017-09-14'],
  ['2017-02-10', ''],
])('%s has no %s after it', (page, event) => {
  expect(intervalAfter(page, event)).toBeNull();
});
