import { expect, test } from 'vitest';
import type { Source } from '../../../src/core/model/source.ts';
import { newestSource } from '../../../src/ui/note/newest-source.ts';

const source = (date: string | null, read = true): Source => ({
  id: 'a',
  title: '',
  publisher: '',
  date,
  url: null,
  archivedUrl: null,
  kind: 'newspaper',
  language: 'en',
  read,
  note: null,
});

test.each([
  ['of several', [source('2017-02-03'), source('2026-06-17'), source('2020-01')], '2026-06-17'],
  ['that was read', [source('2017-02-03'), source('2026-06-17', false)], '2017-02-03'],
  ['with a date', [source(null), source('2017-02')], '2017-02'],
  ['is none where none has a date', [source(null)], null],
])('the newest source %s', (_, sources, date) => {
  expect(newestSource(sources)).toBe(date);
});
