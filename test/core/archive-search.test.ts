import { expect, test } from 'vitest';
import { archiveSearchUrl } from '../../src/core/archive-search.ts';

const PAGE = 'https://example.org/news?id=7';
const WEB = 'https://web.archive.org/web/';

test.each([
  ['a day', PAGE, '2017-02-03', `${WEB}20170203/${PAGE}`],
  ['a month', PAGE, '2017-02', `${WEB}201702/${PAGE}`],
  ['a year', PAGE, '2017', `${WEB}2017/${PAGE}`],
  ['no date: all copies', PAGE, null, `${WEB}*/${PAGE}`],
  ['an interval: all copies', PAGE, '2017-02/2017-04', `${WEB}*/${PAGE}`],
  ['no date of the calendar: all copies', PAGE, '2017-02-30', `${WEB}*/${PAGE}`],
  ['a fragment of the page', `${PAGE}#comments`, '2017', `${WEB}2017/${PAGE}`],
  ['an archive’s own address', `${WEB}20170203101112/${PAGE}`, '2017', null],
  ['another archive’s', 'https://archive.ph/aBc12', null, null],
])('looks for a copy near %s', (_, url, date, expected) => {
  expect(archiveSearchUrl(url, date)).toBe(expected);
});
