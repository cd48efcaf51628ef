import { expect, test } from 'vitest';
import { regionName } from '../../../src/ui/messages/region-names.ts';

test.each([
  ['en', 'BY', 'Belarus'],
  ['ru', 'BY', 'Беларусь'],
  ['be', 'BY', 'Беларусь'],
  ['be', 'AD', 'Андора'],
  ['be', 'ZW', 'Зімбабвэ'],
  ['be', 'EU', 'Еўрапейскі саюз'],
  ['en', 'EU', 'European Union'],
])('in %s the country %s is %s', (locale, code, name) => {
  expect(regionName(locale, code)).toBe(name);
});

test.each([
  ['a state that is no more', 'SU'],
  ['another one, whose code a browser knows', 'DD'],
  ['no country', 'XX'],
  ['a code that is still written', 'B'],
  ['nothing', ''],
  ['no code', '??'],
])('%s has no name, and none is made up', (_, code) => {
  for (const locale of ['en', 'ru', 'be']) expect(regionName(locale, code)).toBeNull();
});

test('every name in Belarusian is that of the CLDR, and every country there is has one', () => {
  // Node has the whole of it, which Chromium has not.
  const names = new Intl.DisplayNames('be', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const known = codes.filter((code) => regionName('be', code) !== null);
  for (const code of known) expect(regionName('be', code)).toBe(names.of(code));
  // 249 by ISO 3166, and the European Union, the United Nations and Kosovo.
  expect(known.filter((code) => !['EU', 'UN', 'XK'].includes(code))).toHaveLength(249);
});
