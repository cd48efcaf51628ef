import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from '../../../src/core/text/word-hash.ts';
import { Before } from '../../../src/core/text/word-list.ts';
import { createWordReader } from '../../../src/core/text/word-reader.ts';

const reader = createWordReader();

/** Words as [text, flags of what stands before]. */
function wordsOf(text: string): (readonly [string, number])[] {
  const { length, starts, ends, flags } = reader.read(text);
  return Array.from({ length }, (_, i) => [text.slice(starts[i], ends[i]), flags[i] ?? 0] as const);
}

test.each([
  ['letters', 'one two', ['one', 'two']],
  [
    'a number with its marks',
    'over 12,700 or 12.5 of 3:30',
    ['over', '12,700', 'or', '12.5', 'of', '3:30'],
  ],
  ['initials', 'the U.S. army', ['the', 'U.S', 'army']],
  ['an apostrophe', 'it’s Belarus’s own', ['it’s', 'Belarus’s', 'own']],
  ['a hyphen', '5-day re-sign', ['5', 'day', 're', 'sign']],
  ['footnote marks', 'loyal[1] and [note 2] paid', ['loyal', 'and', 'paid']],
  ['signs', '50% of $3', ['50', '%', 'of', '$', '3']],
  ['invisible characters', 'loy\u00adal\u2063 man', ['loy\u00adal', 'man']],
])('reads words with %s', (_, text, words) => {
  expect(wordsOf(text).map(([word]) => word)).toEqual(words);
});

test('a full stop counts before the next word even where a chunk of the text ends between them', () => {
  // Of every length about the size of a chunk, so that one of them is cut just there.
  for (let size = 16_370; size < 16_390; size++) {
    const text = `${'word '.repeat(3300).slice(0, size)}end. Next`;
    expect(wordsOf(text).at(-1)).toEqual(['Next', Before.stop]);
  }
});

test('words are the same, in the same sentences, when something invisible stands in each', () => {
  const parts = fc.constantFrom(
    ...'ab é ё Ж 5 12,700 U.S. it’s s’s - — . ... ? ! “ ” [1] ( % 中 ﬁ'.split(' '),
    ' ',
    ' ',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), (texts) => {
      const text = texts.join('');
      const plain = reader.read(text);
      const [hashes, flags] = [
        plain.hashes.slice(0, plain.length),
        plain.flags.slice(0, plain.length),
      ];
      const marked = reader.read([...text].join('\u2063'));
      expect(marked.hashes.slice(0, marked.length)).toEqual(hashes);
      expect(marked.flags.slice(0, marked.length)).toEqual(flags);
    }),
    { numRuns: 2000 },
  );
});

test('a word has the hash of its folded letters', () => {
  const { hashes } = reader.read('Ещё  Straße');
  expect([...hashes.slice(0, 2)]).toEqual([hashOf('еще'), hashOf('strasse')]);
});
