import { expect, test } from 'vitest';
import { edtfInterval } from '../../../src/core/dates/edtf-interval.ts';
import { articleYear } from '../../../src/ui/dates/article-year.ts';

const EVENTS = ['2017-01-09', '2017-02-03', '2017-02-06', '2017-03-01'].map((date) => ({
  id: date,
  date,
}));

test.each([
  ['after the latest day of its month that it quotes', '2017-02', ['2017-01-09', '2017-02-03'], 3],
  ['at the start of its month when it quotes nothing of it', '2017-02', ['2017-01-09'], 0],
  ['inside its month, whatever it is said to quote', '2017-02', ['2017-03-01'], 0],
] as const)('an article of which only the month is known stands %s', (_, date, quoted, day) => {
  const year = articleYear(date, [{ kind: 'quotation', events: quoted }], EVENTS);
  const expected =
    day === 0
      ? edtfInterval(date).start
      : edtfInterval(`${date}-${String(day).padStart(2, '0')}`).end;
  expect(year).toBe(expected);
});

test('an article of which the day is known stands there', () => {
  const claims = [{ kind: 'quotation', events: ['2017-02-03'] }] as const;
  expect(articleYear('2017-02-05', claims, EVENTS)).toBe(edtfInterval('2017-02-05').start);
});

test('what an article says without quoting it does not move it', () => {
  const claims = [{ kind: 'forecast', events: ['2017-02-06'] }] as const;
  expect(articleYear('2017-02', claims, EVENTS)).toBe(edtfInterval('2017-02').start);
});
