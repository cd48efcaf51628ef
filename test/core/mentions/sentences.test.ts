import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/core/mentions/sentences.ts';
import { wordsOf } from '../../../src/core/mentions/words.ts';

function parts(text: string): string[] {
  const words = wordsOf(text);
  return sentencesOf(text, words).map(({ first, last }) =>
    text.slice(words[first]?.span.start, words[last]?.span.end),
  );
}

test.each([
  ['One. Two!', ['One', 'Two']],
  ['Said “One.” Two', ['Said “One', 'Two']],
  ['Mr. Putin met A. Lukashenko on Jan. 9.', ['Mr. Putin met A. Lukashenko on Jan. 9']],
  ['a loan of 1.4 bn', ['a loan of 1.4 bn']],
  ['Долг 300 млн. долларов. Газ', ['Долг 300 млн. долларов', 'Газ']],
  ['one\n\ntwo', ['one', 'two']],
  ['', []],
])('%j has the sentences %j', (text, sentences) => {
  expect(parts(text)).toEqual(sentences);
});
