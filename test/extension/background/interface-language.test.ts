import { expect, test } from 'vitest';
import type { LanguageChoice } from '../../../src/core/model/languages.ts';
import { interfaceLanguage } from '../../../src/extension/background/interface-language.ts';
import { loadWords } from '../../../src/extension/load-words.ts';
import { fontFaces } from '../../../src/ui/styles/font-faces.ts';

const CASES: readonly [LanguageChoice, string, string][] = [
  ['browser', 'ru-RU', 'ru'],
  ['browser', 'BE', 'be'],
  ['browser', 'uk', 'en'],
  ['be', 'en-GB', 'be'],
  ['en', 'ru', 'en'],
];

test.each(CASES)('who chose %s in a browser in %s reads %s', (choice, browser, language) => {
  expect(interfaceLanguage(choice, browser)).toBe(language);
});

test('every language but English brings its words', () => {
  expect(loadWords('en')).toBeNull();
  expect(loadWords('be')?.kind_fact?.message).toBe('Факт');
});

test('a language in Cyrillic letters gets typefaces that have them', () => {
  for (const locale of ['ru', 'be', 'uk']) expect(fontFaces('x', locale)).toContain('PT Serif');
  for (const locale of ['en', 'be-Latn']) expect(fontFaces('x', locale)).toContain('Constantia');
});
