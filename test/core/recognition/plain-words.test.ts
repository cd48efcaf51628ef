import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../../../src/core/recognition/plain-words.ts';

test.each([
  [
    'typeset English',
    'It’s the “order” — of 5-day Visas…',
    ['its', 'the', 'order', 'of', '5', 'day', 'visas'],
  ],
  ['Russian', 'Всё, что «было» в 2017-м', ['все', 'что', 'было', 'в', '2017', 'м']],
  ['what is invisible', 'vi\u00adsa\u200b fr\u00e9e', ['visa', 'free']],
  ['no words', ' … ', []],
])('the words of %s', (_, text, words) => {
  expect(plainWords(text)).toEqual(words);
});

test('words do not depend on whether a text also has letters beyond English', () => {
  const common = fc.constantFrom(..."abzAZ059 \t\n.,'`’‘“”–—…-_()/&\u00a0");
  const uncommon = fc.constantFrom(...'\u00e9\u00ad\ufeff');
  const units = fc.oneof({ weight: 40, arbitrary: common }, { weight: 1, arbitrary: uncommon });
  fc.assert(
    fc.property(fc.array(units, { minLength: 20, maxLength: 60 }), (text) => {
      expect([...plainWords(text.join('')), 'ж']).toEqual(plainWords(`${text.join('')} ж`));
    }),
  );
});
