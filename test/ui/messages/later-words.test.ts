import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMessages } from '../../../src/ui/messages/create-messages.ts';
import { laterWords } from '../../../src/ui/messages/later-words.ts';

function later(locale: string, published: string | null, date: string): string | null {
  const table = JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, 'utf8'));
  return laterWords(createMessages(locale, table), { published, date });
}

test.each([
  ['en', '2017-02-10', '2017-09-14', 'seven months later'],
  ['en', '2017-02-10', '2017-02-11', 'one day later'],
  ['en', '2017-02-10', '2017-04-03', 'seven weeks later'],
  ['en', '2017-02-10', '2036-09-14', '20 years later'],
  ['ru', '2017-02-10', '2017-09-14', 'через семь месяцев'],
  ['ru', '2017-02-10', '2017-02-24', 'через две недели'],
  ['ru', '2017-02-10', '2017-02-12', 'через два дня'],
  ['ru', '2017-02-10', '2019-03-10', 'через два года'],
  ['ru', '2000-02-10', '2021-03-10', 'через 21 год'],
  ['ru', '2017-02-10', '2018-11-10', 'через 21 месяц'],
  ['ru', '2015-02-10', '2020-03-10', 'через пять лет'],
  ['be', '2017-02-10', '2017-09-14', 'праз сем месяцаў'],
  ['be', '2017-02-10', '2017-02-24', 'праз два тыдні'],
  ['be', '2015-02-10', '2020-03-10', 'праз пяць гадоў'],
])('in %s, from %s to %s: %s', (locale, published, date, words) => {
  expect(later(locale, published, date)).toBe(words);
});

test('an event that is no later, or a page without a date, has no interval', () => {
  expect(later('en', '2017-02-10', '2016-02-25')).toBeNull();
  expect(later('en', null, '2017-09-14')).toBeNull();
});
