import { expect, test } from 'vitest';
import { substitute } from '../../../src/core/text/substitute.ts';

test.each([
  ['$1 of $2', ['one', 2], 'one of 2'],
  ['$1 costs $$5.', ['It'], 'It costs $5.'],
  ['None: $1', [], 'None: '],
  ['Saved as $1.', ['notes.json'], 'Saved as notes.json.'],
  ['New note: “$1”.', ['The council voted'], 'New note: “The council voted”.'],
])('%s with %j is “%s”', (message, args, said) => {
  expect(substitute(message, args)).toBe(said);
});

test.each([
  ['New note: “$1”.', 'The council voted.', 'New note: “The council voted.”'],
  ['New note: “$1”.', 'Did it vote?', 'New note: “Did it vote?”'],
  ['New note: “$1”. Next', 'It said “no.”', 'New note: “It said “no.”” Next'],
  ['By $1. Update', 'Harbour Inc.', 'By Harbour Inc. Update'],
  ['By $1.', 'Who Knows?', 'By Who Knows?'],
  ['Примечание: «$1».', 'Совет голосовал.', 'Примечание: «Совет голосовал».'],
  ['Примечание: «$1». Ещё', 'Голосовал ли он?', 'Примечание: «Голосовал ли он?» Ещё'],
  ['Заўвага: «$1».', 'Рада галасавала…', 'Заўвага: «Рада галасавала…»'],
  ['Заўвага: «$1».', 'Рада галасавала...', 'Заўвага: «Рада галасавала...»'],
])('%s with a sentence of its own in it, %s, ends once', (message, words, said) => {
  expect(substitute(message, [words])).toBe(said);
});

test('a number that begins where a sentence goes on keeps all its signs', () => {
  expect(substitute('$1.5 and «$2»', ['1.', 'Да.'])).toBe('1..5 and «Да.»');
});
