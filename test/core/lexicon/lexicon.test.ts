import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLexicon } from '../../../src/core/lexicon/create-lexicon.ts';
import { readGaps, writeGaps } from '../../../src/core/lexicon/gaps.ts';
import type { Lexicon } from '../../../src/core/lexicon/lexicon.ts';
import { isSlip, PLAIN } from '../../../src/core/lexicon/misspelling.ts';
import { QuotedWord } from '../../../src/core/lexicon/quoted-word.ts';
import { slipBetween } from '../../../src/core/lexicon/slip.ts';
import { FoldedWord } from '../../../src/core/text/folded-word.ts';
import { compileLexicon } from '../../../src/knowledge/compiler/compile-lexicon.ts';
import { expandHunspell } from '../../../tools/words/expand-hunspell.ts';

/** A lexicon for quotes, from these words alone. */
const lexiconOf = (quotes: string[], words: string[]) =>
  createLexicon(compileLexicon(quotes, words, ['latin']), quotes);

const isMisprint = (lexicon: Lexicon, word: string, found: string) => {
  const [quoted, folded] = [new QuotedWord(word), new FoldedWord(found)];
  return lexicon.isMisprint(quoted, folded, PLAIN, slipBetween(quoted, folded));
};

const areVariants = (lexicon: Lexicon, a: string, b: string) =>
  lexicon.isVariantOf(new QuotedWord(a), new FoldedWord(b));

test('what a word list has is another word, what it lacks is a misprint', () => {
  const lexicon = lexiconOf(
    ['sanctions were lifted'],
    ['sanctions', 'were', 'lifted', 'listed', 'gifted', 'we'],
  );
  expect(isMisprint(lexicon, 'lifted', 'listed')).toBe(false);
  expect(isMisprint(lexicon, 'lifted', 'gifted')).toBe(false);
  expect(isMisprint(lexicon, 'lifted', 'liftde')).toBe(true);
  expect(isMisprint(lexicon, 'lifted', 'liffted')).toBe(true);
  expect(isMisprint(lexicon, 'sanctions', 'sactions')).toBe(true);
  expect(isMisprint(lexicon, 'were', 'wer')).toBe(true);
});

test('every word of a list is told apart from every misprint of a quote, however many there are', () => {
  const words = ['at', 'hat', 'that', 'than', 'chat', 'hatter', 'platter', 'scatter', 'shattered'];
  const lexicon = lexiconOf([words.join(' ')], words);
  for (const word of words)
    for (const other of words) expect(isMisprint(lexicon, word, other)).toBe(false);
  expect(isMisprint(lexicon, 'that', 'tthat')).toBe(true);
  expect(isMisprint(lexicon, 'shattered', 'shatterde')).toBe(true);
});

test('a lexicon holds the words that two words of a quote make without the space', () => {
  const lexicon = lexiconOf(['every day the talks went on'], ['everyday', 'everyone']);
  expect(lexicon.isOneWord('everyday')).toBe(true);
  expect(lexicon.isOneWord('talkswent')).toBe(false);
  expect(lexicon.isOneWord('переговорышли')).toBe(true);
});

test('without a word list for its script, and for other words than the quotes’, nothing is a misprint', () => {
  const lexicon = lexiconOf(['lifted запретил'], ['lifted', 'запретил']);
  expect(isMisprint(lexicon, 'lifted', 'liftde')).toBe(true);
  expect(isMisprint(lexicon, 'запретил', 'запертил')).toBe(false);
  expect(isMisprint(lexicon, 'border', 'brdoer')).toBe(false);
});

test('gaps are read as they were written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(100_000)), (numbers) => {
      const rising = numbers.sort((a, b) => a - b);
      expect([...readGaps(writeGaps(rising))]).toEqual(rising);
      expect(JSON.stringify(writeGaps(rising))).toHaveLength(writeGaps(rising).length + 2);
    }),
  );
});

test.each([
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['labour', 'labor'],
  ['travelled', 'traveled'],
])('%s and %s are one word', (a, b) => {
  expect(areVariants(createLexicon(), a, b)).toBe(true);
});

test.each([
  ["lukashenko's", "lukashenka's", true],
  ['lukashenko', 'lukashenka', true],
  ['lukashenko', 'kyiv', false],
])('with the spellings of a knowledge base, %s and %s are one name: %s', (a, b, isOne) => {
  const own = compileLexicon([], [], ['latin'], ['lukashenko|lukashenka', 'kiev|kyiv']);
  expect(areVariants(createLexicon(own), a, b)).toBe(isOne);
  expect(areVariants(createLexicon(), a, b)).toBe(false);
});

test.each([
  ['prize', 'prise'],
  ['four', 'for'],
  ['hour', 'hor'],
  ['belarus', 'belarusian'],
])('%s and %s are two words', (a, b) => {
  expect(areVariants(createLexicon(), a, b)).toBe(false);
});

const NAME = { ...PLAIN, isName: true };
const STRANGE = { ...PLAIN, isStrange: true };
const STRANGE_NAME = { ...NAME, isStrange: true };
const ACRONYM = { ...NAME, isAcronym: true };

test.each([
  ['a letter swapped', 'partnership', 'partnerhsip', PLAIN, true],
  ['two slips in a long word', 'multipolar', 'mulitpolra', PLAIN, true],
  ['two slips in a short word', 'border', 'brodre', PLAIN, false],
  ['a short word', 'that', 'taht', PLAIN, true],
  ['a letter doubled in a short word', 'for', 'ffor', PLAIN, true],
  ['another letter put into a short word', 'for', 'foor', PLAIN, true],
  ['a letter put into a short word', 'for', 'fopr', PLAIN, false],
  ['an ending more', 'partner', 'partners', PLAIN, false],
  ['a prefix more', 'moral', 'amoral', PLAIN, false],
  ['another first letter', 'border', 'corder', PLAIN, true],
  ['a digit', 'border', 'b0rder', PLAIN, false],
  ['an unlisted word with another ending', 'borderer', 'bordered', STRANGE, false],
  ['a short unlisted word', 'facto', 'fact', STRANGE, false],
  ['a name with a letter replaced', 'minsk', 'mensk', NAME, false],
  ['a name with letters swapped', 'minsk', 'misnk', NAME, true],
  ['a name with another first letter', 'minsk', 'pinsk', NAME, false],
  ['a long name with another letter', 'belarus', 'belazus', NAME, true],
  ['an unlisted name with another letter', 'karbalevich', 'karbanevich', STRANGE_NAME, false],
  [
    'an unlisted name with a consonant for a vowel',
    'karbalevich',
    'karbalevrch',
    STRANGE_NAME,
    true,
  ],
  ['a name one ending longer', 'lukashenko', 'lukashenkov', NAME, false],
  ['another body', 'eu', 'eeu', ACRONYM, false],
  ['another body of the same letters', 'cis', 'csi', ACRONYM, false],
  ['a letter doubled in a long acronym', 'nato', 'naato', ACRONYM, true],
  ['a Russian ending', 'запретил', 'запретио', PLAIN, false],
])('%s: a slip or not', (_, word, found, traits, slip) => {
  expect(isSlip(word, found, traits)).toBe(slip);
});

test('a dictionary’s rules make all forms of its words', () => {
  const aff = 'PFX U Y 1\nPFX U 0 un .\nSFX D Y 2\nSFX D 0 d e\nSFX D y ied [^aeiou]y\n';
  expect([...expandHunspell(aff, '2\nlike/UD\ntry/D\n')]).toEqual([
    'like',
    'liked',
    'unlike',
    'unliked',
    'try',
    'tried',
  ]);
});
