import { expect, test } from 'vitest';
import { candidatesOf } from '../../../src/core/mentions/candidates.ts';
import { createLookupNow } from '../../../src/core/mentions/lookup.ts';
import { readForMentions } from '../../../src/core/mentions/reading.ts';
import { edtfDays } from '../../../src/core/mentions/text-date.ts';
import { runToEnd } from '../../../src/core/run-to-end.ts';
import { event, partWith } from './support.ts';

const EVENTS = [
  event('rally', '2018-03-25', 'Police break up a protest march in Chisinau'),
  event('release', '2018-10-09', 'Turkey frees 14 pilots of Greece'),
];
const lookup = createLookupNow(partWith(EVENTS));

function termsIn(text: string): string[] {
  return [...runToEnd(readForMentions(text, lookup, { first: 17_800, last: 17_800 })).terms.keys()];
}

test('a month is no march, and a day of the month no number of people', () => {
  expect(termsIn('They went on a march.')).toContain('c:rally');
  expect(termsIn('It was in March last year.')).not.toContain('c:rally');
  expect(termsIn('It was on 14 July.')).not.toContain('#14');
});

test('a plane is no plan', () => {
  expect(termsIn('A plane and two power plants.')).not.toContain('c:plan');
  expect(termsIn('It planned two.')).toContain('c:plan');
});

test('of many events with the same words, the one of that day is weighed', () => {
  const years = Array.from({ length: 15 }, (_, at) => `${2003 + at}`);
  const texts = years.map((year) => event(year, `${year}-05-10`, 'Moldova bans wine of Georgia'));
  const others = years.flatMap((year) => [
    event(`${year}-a`, year, 'Norway elects a parliament'),
    event(`${year}-b`, year, 'Greece builds an airport'),
    event(`${year}-c`, year, 'Turkey orders tankers'),
  ]);
  const many = createLookupNow(partWith([...texts, ...others]));
  const page = edtfDays('2017-05-10');
  const reading = runToEnd(readForMentions('Moldova banned Georgian wine.', many, page));
  const weighed = reading.sentences.flatMap((sentence) => candidatesOf(sentence, reading, many));
  expect(weighed.map(({ profile }) => profile.event)).toContain('2017');
});

test.each(['fourteen', 'четырнадцати', 'чатырнаццаць'])('“%s” is the number 14', (word) => {
  expect(termsIn(`Turkey: ${word}.`)).toContain('#14');
});

test.each([
  ['2018-10-10', []],
  ['2018', ['weekday differs']],
  [null, ['weekday differs']],
])('the day of the week is weighed where the page (%s) tells no day', (published, expected) => {
  const page = published === null ? null : edtfDays(published);
  const [release] = weighed('Turkey freed 14 pilots of Greece on Friday.', page);
  const told = Object.keys(release?.features ?? {}).filter((name) => name.startsWith('weekday'));
  expect(told).toEqual(expected);
});

function weighed(text: string, page: { first: number; last: number } | null) {
  const reading = runToEnd(readForMentions(text, lookup, page));
  return reading.sentences.flatMap((sentence) => candidatesOf(sentence, reading, lookup));
}
