import { expect, test } from 'vitest';
import { nearQuote } from '../../src/knowledge/rules/near-quote.ts';

const TEXT =
  'The mayor said: “We will\nopen the quay in St Peter’s street – soon.” The council agreed.';

test.each([
  ['We will open the quay', 'the article has “We will\nopen the quay”'],
  ['"We will open', 'the article has “\u201cWe will\nopen”'],
  ["quay in St Peter's street - soon", 'the article has “quay in St Peter’s street – soon”'],
  ['We will open the docks', 'after “We will open the” the article has “quay in St Peter’s”'],
  ['the quay in St. Peter’s', 'after “the quay in” the article has “St Peter’s street –”'],
  ['The council agreed. Nobody', 'after “The council agreed.” the article ends'],
])('tells the writer of “%s” what the article has', (quote, told) => {
  expect(nearQuote(quote, TEXT)).toBe(told);
});

test.each(['The mayor spoke', 'Nothing of this stands there', '(will open'])(
  'says nothing of “%s”, of which too little is there',
  (quote) => {
    expect(nearQuote(quote, TEXT)).toBeNull();
  },
);
