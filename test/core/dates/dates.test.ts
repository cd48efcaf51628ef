import { expect, test } from 'vitest';
import { compareDates, isCertainlyAfter } from '../../../src/core/dates/compare-dates.ts';
import { dateBounds } from '../../../src/core/dates/edtf-date.ts';

test.each([
  ['a year', '2017', '2017-01-01', '2017-12-31'],
  ['a month', '2017-04', '2017-04-01', '2017-04-30'],
  ['February of a leap year', '2016-02', '2016-02-01', '2016-02-29'],
  ['February of 1900, no leap year', '1900-02', '1900-02-01', '1900-02-28'],
  ['a day', '2017-02-03', '2017-02-03', '2017-02-03'],
  ['an interval', '2016-12/2017-04-28', '2016-12-01', '2017-04-28'],
  ['an open interval', '2022/..', '2022-01-01', '9999-12-31'],
])('%s has its first and last day', (_, date, first, last) => {
  expect(dateBounds(date)).toEqual({ first, last });
});

test.each([
  ['a day that is not', '2017-02-29'],
  ['a month that is not', '2017-13'],
  ['month nought', '2017-00'],
  ['day nought', '2017-01-00'],
  ['an interval that runs back', '2018/2017'],
  ['three dates', '2015/2016/2017'],
  ['a date in words', 'February 2017'],
  ['a short year', '17'],
  ['nothing', ''],
])('%s is no date', (_, date) => {
  expect(dateBounds(date)).toBeNull();
});

test('dates stand by first day, the less exact first, and no dates last', () => {
  const sorted = [
    '2016',
    '2016-01',
    '2016-01-01',
    '2016-01-02',
    '2016-02',
    '2017',
    'later',
    'soon',
  ];
  expect([...sorted].reverse().sort(compareDates)).toEqual(sorted);
});

test.each([
  ['the next month', '2017-03', '2017-02', true],
  ['a day in the month', '2017-02-28', '2017-02', false],
  ['a month around the day', '2017-02', '2017-02-03', false],
  ['the year around the day', '2017', '2017-02-03', false],
  ['the day itself', '2017-02-03', '2017-02-03', false],
  ['the day before', '2017-02-02', '2017-02-03', false],
  ['no date', 'later', '2017', false],
])('%s is certainly after, or not', (_, date, other, after) => {
  expect(isCertainlyAfter(date, other)).toBe(after);
});
