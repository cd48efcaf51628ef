import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseTarget } from '../../../src/core/writing/choose-target.ts';

const TEXT = `The council voted on Monday. “We will widen it,” the mayor said.

The council voted again on Friday. It cost $3.5 million, the pro-harbour paper's editor wrote.

The council voted on Monday. Nobody came.`;

/** The span of `words` where they stand after `mark`. */
function spanOf(words: string, mark = '') {
  const start = TEXT.indexOf(words, TEXT.indexOf(mark));
  return { start, end: start + words.length };
}

test.each([
  ['whole words', 'widen it', '', 'widen it'],
  ['a space too many', ' widen it,” ', '', 'widen it'],
  ['its own quotation marks', '“We will widen', '', '“We will widen'],
  ['a full stop', 'again on Friday. ', '', 'again on Friday.'],
  ['most of a word', 'ncil voted again', '', 'council voted again'],
  ['one letter of the next word', 'again on F', '', 'again on'],
  ['part of one word', 'counc', '', 'council'],
  ['part of a compound', 'harbour', '', 'pro-harbour'],
  ['a sum with its sign', '$3.5 million', '', '$3.5 million'],
  ['half a number', '5 million', '', '3.5 million'],
  [
    'words of two paragraphs',
    'the mayor said.\n\nThe council',
    '',
    'the mayor said.\n\nThe council',
  ],
])('of a selection with %s whole words are taken', (_, words, mark, exact) => {
  expect(chooseTarget(TEXT, spanOf(words, mark))?.exact).toBe(exact);
});

test('a quote that stands once gets some words of its paragraph', () => {
  expect(chooseTarget(TEXT, spanOf('million'))).toEqual({
    prefix: 'It cost $3.5 ',
    exact: 'million',
    suffix: ", the pro-harbour paper's",
  });
});

test('a quote that stands twice gets as many words as tell it apart', () => {
  expect(chooseTarget(TEXT, spanOf('council'))).toEqual({
    prefix: 'The ',
    exact: 'council',
    suffix: ' voted on Monday. “We',
  });
  expect(chooseTarget(TEXT, spanOf('council', 'wrote.'))).toEqual({
    prefix: 'The ',
    exact: 'council',
    suffix: ' voted on Monday. Nobody',
  });
});

test('words of another paragraph are asked only where its own are not enough', () => {
  const text = 'Yes, it is.\n\nOne came.\n\nYes, it is.\n\nTwo came.';
  const start = text.lastIndexOf('it is');
  expect(chooseTarget(text, { start, end: start + 5 })).toEqual({
    prefix: 'Yes, ',
    exact: 'it is',
    suffix: '.\n\nTwo',
  });
});

test.each([
  ['nothing', 'Some words.', 4, 4],
  ['white space', 'Some words.', 4, 5],
  ['marks', 'Some words...', 10, 13],
  ['what is no span of the text', 'Some', 9, 12],
])('of %s no target is made', (_, text, start, end) => {
  expect(chooseTarget(text, { start, end })).toBeNull();
});

const Piece = fc.constantFrom(
  'a',
  'b',
  'ab',
  'aa',
  'Жыве',
  '漢字',
  '𝒳',
  '😀',
  'é',
  'e\u0301',
  '\u00AD',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '“',
  '”',
  '.',
  ',',
  '-',
  '$',
  "'",
);

test('in any text the selector stands once, at the words that were selected', () => {
  const text = fc.oneof(
    fc.array(Piece, { maxLength: 60 }).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, fc.nat(80), fc.nat(30), (words, start, length) => {
      const end = Math.min(words.length, start + length);
      const target = chooseTarget(words, { start, end });
      const selected = words.slice(start, end);
      if (!target) {
        expect(start < end && /[\p{L}\p{N}]/u.test(selected)).toBe(false);
        return;
      }
      const { prefix, exact, suffix } = target;
      const whole = prefix + exact + suffix;
      const at = words.indexOf(whole);
      expect(words.indexOf(whole, at + 1)).toBe(-1);
      const from = at + prefix.length;
      expect(words.slice(from, from + exact.length)).toBe(exact);
      // It is about the selection, and what is not the selection's is part of a word of it.
      expect(from < end && from + exact.length > start).toBe(true);
      expect(exact).toBe(exact.trim());
      const around =
        words.slice(from, Math.max(from, start)) +
        words.slice(Math.min(end, from + exact.length), from + exact.length);
      expect(around).not.toMatch(/\s/u);
    }),
    { numRuns: 3000 },
  );
});
