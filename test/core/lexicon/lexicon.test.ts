import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon.ts';
import { createLexicon } from '../../../src/core/lexicon/create-lexicon.ts';
import { expandHunspell } from '../../../src/core/lexicon/expand-hunspell.ts';
import { isSlip } from '../../../src/core/lexicon/misspelling.ts';

test('a lexicon holds what a slip would make of the quotes’ words, and no more', () => {
  const { others } = compileLexicon(
    ['sanctions were lifted'],
    ['listed', 'lifted', 'gifted', 'sanction', 'where'],
    ['latin'],
  );
  expect(others).toEqual(['lifted listed']);
});

test('a lexicon holds the words that two words of a quote make without the space', () => {
  const compiled = compileLexicon(
    ['every day the talks went on'],
    ['everyday', 'everyone'],
    ['latin'],
  );
  expect(compiled.others).toEqual(['everyday everyday']);
  const lexicon = createLexicon(compiled);
  expect(lexicon.isOneWord('everyday')).toBe(true);
  expect(lexicon.isOneWord('talkswent')).toBe(false);
  expect(lexicon.isOneWord('переговорышли')).toBe(true);
});

test('without a word list for its script, every slip may be another word', () => {
  const lexicon = createLexicon({ scripts: ['latin'], others: ['lifted listed'] });
  expect(lexicon.isOtherWord('lifted', 'listed')).toBe(true);
  expect(lexicon.isOtherWord('lifted', 'liftde')).toBe(false);
  expect(lexicon.isOtherWord('запретил', 'запертил')).toBe(true);
});

test.each([
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['labour', 'labor'],
  ['travelled', 'traveled'],
  ["lukashenko's", "lukashenka's"],
  ['belarussian', 'belarusian'],
])('%s and %s are one word', (a, b) => {
  expect(createLexicon().isVariant(a, b)).toBe(true);
});

test.each([
  ['prize', 'prise'],
  ['four', 'for'],
  ['hour', 'hor'],
  ['belarus', 'belarusian'],
])('%s and %s are two words', (a, b) => {
  expect(createLexicon().isVariant(a, b)).toBe(false);
});

test.each([
  ['a letter swapped', 'partnership', 'partnerhsip', false, true],
  ['two slips in a long word', 'multipolar', 'mulitpolra', false, true],
  ['two slips in a short word', 'border', 'brodre', false, false],
  ['a short word', 'that', 'taht', false, false],
  ['an ending more', 'partner', 'partners', false, false],
  ['another first letter', 'border', 'corder', false, false],
  ['a digit', 'border', 'b0rder', false, false],
  ['a name with a letter replaced', 'minsk', 'mensk', true, false],
  ['a name with letters swapped', 'minsk', 'misnk', true, true],
  ['a name one ending longer', 'lukashenko', 'lukashenkov', true, false],
  ['a Russian ending', 'запретил', 'запретио', false, false],
])('%s: a slip or not', (_, word, found, name, slip) => {
  expect(isSlip(word, found, name)).toBe(slip);
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
