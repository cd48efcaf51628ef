import { expect, test } from 'vitest';
import { joinDates } from '../../../src/ui/parts/join-dates.ts';

test.each([
  ['a day and its month stay together', 'on 3 April 2017', 'on 3\u00A0April 2017'],
  ['several dates', '9 January and 3 February', '9\u00A0January and 3\u00A0February'],
  ['a number before another word', 'from 80 countries', 'from 80 countries'],
])('%s', (_, text, expected) => {
  expect(joinDates(text)).toBe(expected);
});
