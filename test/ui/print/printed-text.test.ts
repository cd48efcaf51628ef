import { expect, test } from 'vitest';
import { printedPieces } from '../../../src/ui/print/printed-text.ts';

const text = 'Minsk will turn west by May.\n\nNobody knows.';
const block = { start: 0, end: 28, role: 'text' } as const;
const mark = (number: number, kind: 'forecast' | 'loaded-term' | 'fact', words: string) => {
  const start = text.indexOf(words);
  return { base: 'base', number, kind, start, end: start + words.length } as const;
};
const shown = (marks: readonly ReturnType<typeof mark>[]) =>
  printedPieces({ text, blocks: [block], marks }, block).map(
    ({ text: words, kind, signs }) => `${words}|${kind ?? ''}|${signs.join(' ')}`,
  );

test('a block without marks is one piece', () => {
  expect(shown([])).toEqual(['Minsk will turn west by May.||']);
});

test('a mark within a mark has its own line, and both have their number where they end', () => {
  expect(
    shown([mark(1, 'forecast', 'will turn west by May'), mark(2, 'loaded-term', 'west')]),
  ).toEqual([
    'Minsk ||',
    'will turn |forecast|',
    'west|loaded-term|2',
    ' by May|forecast|1',
    '.||',
  ]);
});

test('two marks that end together have their numbers there, the inner one first', () => {
  expect(shown([mark(1, 'forecast', 'turn west'), mark(2, 'loaded-term', 'west')])).toEqual([
    'Minsk will ||',
    'turn |forecast|',
    'west|loaded-term|2 1',
    ' by May.||',
  ]);
});

test('a mark that goes on in the next block has its number there only', () => {
  const long = mark(3, 'fact', 'May.\n\nNobody');
  expect(shown([long])).toEqual(['Minsk will turn west by ||', 'May.|fact|']);
  const next = { start: 30, end: text.length, role: 'text' } as const;
  const pieces = printedPieces({ text, blocks: [next], marks: [long] }, next);
  expect(pieces.map(({ signs }) => signs)).toEqual([['3'], []]);
});
