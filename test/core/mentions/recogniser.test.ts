import { expect, test } from 'vitest';
import { createLookupNow, readPage } from '../../../src/core/mentions/recogniser.ts';
import { runToEnd } from '../../../src/core/run-to-end.ts';
import { event, partWith } from './support.ts';

const EVENTS = [
  event('rally', '2018-03-25', 'Police break up a protest march in Chisinau'),
  event('release', '2018-10-09', 'Turkey frees 14 pilots of Greece'),
];
const lookup = createLookupNow(partWith(EVENTS));

function termsIn(text: string): string[] {
  return [...runToEnd(readPage(text, lookup, { first: 17_800, last: 17_800 })).terms.keys()];
}

test('a month is no march, and a day of the month no number of people', () => {
  expect(termsIn('They went on a march.')).toContain('c:rally');
  expect(termsIn('It was in March last year.')).not.toContain('c:rally');
  expect(termsIn('It was on 14 July.')).not.toContain('#14');
});

test.each(['fourteen', 'четырнадцати', 'чатырнаццаць'])('“%s” is the number 14', (word) => {
  expect(termsIn(`Turkey: ${word}.`)).toContain('#14');
});
