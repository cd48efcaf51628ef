import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src/extension/settings/settings.ts';
import { takeKnown } from '../../../src/extension/settings/take-known.ts';

const now = { ...defaultSettings(), sitesOff: ['example.org'] };

test('takes every setting that has the form known here', () => {
  const next = { ...now, everywhere: false, sitesOff: [], openDelay: 400, language: 'be' as const };
  expect(takeKnown(now, next)).toEqual(next);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['words', 'no'],
  ['a list', ['everywhere']],
])('keeps what it has where the answer is %s', (_, answer) => {
  expect(takeKnown(now, answer)).toEqual(now);
});

test('keeps by name what is missing, of another form, or unknown here', () => {
  const answer = { everywhere: 'no', sitesOff: {}, kinds: null, openDelay: 200, colour: 'red' };
  expect(takeKnown(now, answer)).toEqual({ ...now, openDelay: 200 });
});
