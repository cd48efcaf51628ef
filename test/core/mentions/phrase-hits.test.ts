import { expect, test } from 'vitest';
import { findPhrases, indexPhrases } from '../../../src/core/mentions/phrase-hits.ts';
import { wordsOf } from '../../../src/core/mentions/words.ts';
import { runToEnd } from '../../../src/core/run-to-end.ts';

test.each([
  ['$726.2 million', 'paid $726.2 million', true],
  ['$726.2 million', 'paid 726.2 million euros', false],
  ['4,162', 'some 4162 wagons', true],
  ['4,162', 'some 4.162 wagons', false],
  ['12%', 'grew 12 times', false],
  ['decree no. 8', 'Decree No.8', true],
  ['zapad 2017', 'Zapad-2017', true],
  ['kuznica', 'Kuźnica', true],
  ['sanction*', 'sanctioning', true],
  ['sanction*', 'unsanctioned', false],
  ['parasit* tax', 'the parasites’ own tax', false],
  ['parasit* tax', 'the parasitic tax', true],
  ['csto summit', 'the CSTO summit', true],
  ['csto summit', 'the CSTO\n\nSummit', false],
  ['u.s', 'told us', false],
  ['u.s', 'told the US', true],
  ['зняў', 'Еўразвяз зьняў санкцыі', true],
  ['белорусс*', 'Белоруссии', true],
  // Belarusian locatives.
  ['аэрапорт*', 'у аэрапорце', true],
  ['суд*', 'у судзе', true],
  ['суд*', 'у грамадзе', false],
])('the phrase “%s” in “%s”: %s', (phrase, text, isFound) => {
  const hits = runToEnd(findPhrases(wordsOf(text), runToEnd(indexPhrases([phrase]))));
  expect(hits.has(phrase)).toBe(isFound);
});
