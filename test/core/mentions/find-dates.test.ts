import { expect, test } from 'vitest';
import { findDates } from '../../../src/core/mentions/find-dates.ts';
import { edtfDays } from '../../../src/core/mentions/text-date.ts';
import { wordsOf } from '../../../src/core/mentions/words.ts';

// A Friday.
const PAGE = edtfDays('2017-02-10')?.first ?? null;

function datesIn(text: string, page: number | null): string[] {
  const day = (number: number | null) =>
    number === null ? '?' : new Date(number * 86_400_000).toISOString().slice(0, 10);
  return findDates(text, wordsOf(text), page).map(({ from, to }) =>
    from === to ? day(from) : `${day(from)}/${day(to)}`,
  );
}

test.each([
  // What holds until February has not ended in the February before the page.
  ['until the end of March', ['2017-03-01/2017-03-31', 'deadline']],
  ['до конца августа', ['2017-08-01/2017-08-31', 'deadline']],
  ['да 28 лютага 2018 года', ['2018-02-28', 'deadline']],
  ['баланс на 2018 год', ['2018-01-01/2018-12-31', 'deadline']],
  ['на 1 января', ['2017-01-01', '']],
  ['in August', ['2016-08-01/2016-08-31', '']],
  ['Ten years after Prague', ['2006-11-27/2007-04-26', 'anniversary']],
  ['Спустя год после выборов', ['2015-11-28/2016-04-26', 'anniversary']],
  ['a year ago', ['2015-11-28/2016-04-26', '']],
])('%s is dated as what it dates', (text, [dates, role]) => {
  const [first] = findDates(text, wordsOf(text), PAGE);
  expect(datesIn(text, PAGE)[0]).toBe(dates);
  expect(first?.role ?? '').toBe(role);
});

test.each([
  ['on 9 January 2017', ['2017-01-09']],
  ['on the 9th of January 2017', ['2017-01-09']],
  ['on January 9, 2017', ['2017-01-09']],
  ['on Jan. 9', ['2017-01-09']],
  ['from February 3–5, 2017', ['2017-02-03/2017-02-05']],
  ['on 2017-02-03 and 03.02.2017', ['2017-02-03', '2017-02-03']],
  ['3–4 апреля 2016 года', ['2016-04-03/2016-04-04']],
  ['22 жніўня', ['2016-08-22']],
  ['28 красавіка 2016 года', ['2016-04-28']],
  ['in July 2016', ['2016-07-01/2016-07-31']],
  ['since last July', ['2016-07-01/2016-07-31']],
  ['у лютым', ['2017-02-01/2017-02-28']],
  ['in the third quarter of 2016', ['2016-07-01/2016-09-30']],
  ['в первом квартале', ['2017-01-01/2017-03-31']],
  ['in the autumn of 2015', ['2015-09-01/2015-11-30']],
  ['весной 2015 года', ['2015-03-01/2015-05-31']],
  ['in 2015', ['2015-01-01/2015-12-31']],
  ['летась', ['2016-01-01/2016-12-31']],
  ['last year', ['2016-01-01/2016-12-31']],
  ['at the beginning of last month', ['2017-01-01/2017-01-31']],
  ['в прошлом месяце', ['2017-01-01/2017-01-31']],
  ['today', ['2017-02-10']],
  ['учора', ['2017-02-09']],
  ['on Wednesday', ['2017-02-08']],
  ['last Friday', ['2017-02-03']],
  ['в прошлую пятницу', ['2017-02-03']],
  ['on Friday', ['2017-02-10']],
  ['three days ago', ['2017-02-07']],
  ['in the nearest 7 February', ['2017-02-07']],
  ['in March last year', ['2016-03-01/2016-03-31']],
  ['16 августа прошлого года', ['2016-08-16']],
  ['8 лютага гэтага года', ['2017-02-08']],
  ['с первого января', ['2017-01-01']],
  ['дзясятага лютага', ['2017-02-10']],
  ['в последних числах декабря', ['2016-12-01/2016-12-31']],
  ['з канца кастрычніка', ['2016-10-01/2016-10-31']],
  ['at the end of 2011', ['2011-09-01/2011-12-31']],
  ['с начала 2016 года', ['2016-01-01/2016-04-30']],
  ['с нового года', ['2016-12-26/2017-01-07']],
  ['just before Christmas', ['2016-12-10/2016-12-31']],
  ['at the weekend', ['2017-02-04/2017-02-05']],
  ['с сегодняшнего дня', ['2017-02-10']],
  ['as of this morning', ['2017-02-10']],
])('on a page of 10 February 2017 “%s” is %s', (text, dates) => {
  expect(datesIn(text, PAGE)).toEqual(dates);
});

test('a count of years back leaves room for what was rounded', () => {
  expect(datesIn('два гады таму', PAGE)).toEqual(['2014-11-27/2015-04-26']);
});

test.each([
  ['it may rain, and they march'],
  ['2,017 tonnes'],
  ['in the 1990s'],
  ['the new rules, the first talks, a great many years'],
  ['32 January'],
  ['a wagon of 40 tonnes'],
  ['Augustow canal'],
])('no date stands in “%s”', (text) => {
  expect(datesIn(text, PAGE)).toEqual([]);
});

test('without a day of the page what is told from it is left, and a day keeps its year open', () => {
  expect(datesIn('yesterday, last month, two years ago', null)).toEqual([]);
  expect(datesIn('on 9 January', null)).toEqual(['?']);
});
