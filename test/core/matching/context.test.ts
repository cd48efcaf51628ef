import { expect, test } from 'vitest';
import { claimOn, matcherFor } from '../../../tools/support/matching.ts';

/** A claim `«…»` within a line of the article, and what a page has. */
const statusOf = (line: string, page: string, kind: 'fact' | 'quotation' = 'fact') => {
  const [prefix = '', exact = '', suffix = ''] = line.split(/[{}]/);
  const claim = { ...claimOn(exact, prefix, suffix), kind };
  return matcherFor([claim]).match(page)[0]?.status;
};

test.each([
  [
    'stands once, in its context',
    'for his {loyalty} to them',
    'he is paid for his loyalty to them.',
    'exact',
  ],
  [
    'stands twice, once in its context',
    'for his {loyalty} to them',
    'Loyalty is rare. He is paid for his loyalty to them.',
    'exact',
  ],
  ['stands once, elsewhere', 'for his {loyalty} to them', 'Their loyalty was praised.', 'absent'],
  ['stands nowhere', 'for his {loyalty} to them', 'Nothing of the kind.', 'absent'],
  [
    'stands twice in the same context',
    'for his {loyalty} to them',
    'paid for his loyalty to them. paid for his loyalty to them.',
    'ambiguous',
  ],
  [
    'opens a paragraph, and has a word put in front that takes its capital',
    '{It is very unlikely that they will leave} soon',
    'Perhaps it is very unlikely that they will leave soon',
    'altered',
  ],
  [
    'opens a paragraph, and has a word put in front of its capital',
    '{It is very unlikely that they will leave} soon',
    'Clearly It is very unlikely that they will leave soon',
    'altered',
  ],
  [
    'opens a paragraph, and has a word with a comma put in front',
    '{It is very unlikely that they will leave} soon',
    'Perhaps, it is very unlikely that they will leave soon',
    'altered',
  ],
  [
    'opens a paragraph, and follows on a sentence',
    '{It is very unlikely that they will leave} soon',
    'So he said. It is very unlikely that they will leave soon',
    'exact',
  ],
  [
    'opens a paragraph, and follows on a colon',
    '{It is very unlikely that they will leave} soon',
    'He said: It is very unlikely that they will leave soon',
    'exact',
  ],
  [
    'has another name before it',
    'In the end Lukashenko {refused to sign the second treaty} then',
    'In the end Putin refused to sign the second treaty then',
    'altered',
  ],
  [
    'has a percent sign behind its number',
    'Duties {fell in that year by 3} and stayed',
    'Duties fell in that year by 3 % and stayed',
    'altered',
  ],
  [
    'goes on with thousands',
    'Exports {rose in that year to 12} and stayed',
    'Exports rose in that year to 12 700 and stayed',
    'altered',
  ],
  [
    'is denied before',
    'It says that {the union will break up within two years} or so',
    'Nobody thinks the union will break up within two years. So what',
    'altered',
  ],
  [
    'is denied behind',
    'It says that {the union will break up within two years} or so',
    'the union will break up within two years is a myth',
    'altered',
  ],
  [
    'is quoted by others',
    'It says that {the union will break up within two years} or so',
    'He is wrong: “It says that the union will break up within two years or so”, he wrote.',
    'absent',
  ],
  [
    'is quoted in its own article',
    'He said “it seems {the union will break up within two years} or so”',
    'He said “it seems the union will break up within two years or so”.',
    'exact',
  ],
])('a claim that %s', (_, line, page, status) => {
  expect(statusOf(line, page)).toBe(status);
});

test('words are found though hardly one of them is intact, and are not marked', () => {
  const claim = claimOn('Belarussian authorities unexpectedly cancelled parliamentary elections');
  const text =
    'Nothing new. Belarussjan authoritxes unexpecqedly cancollet parlbamentary elwctions, they say.';
  const [match] = matcherFor([claim]).match(text);
  expect(match?.status).toBe('altered');
  expect(text.slice(match?.span?.start, match?.span?.end)).toBe(
    'Belarussjan authoritxes unexpecqedly cancollet parlbamentary elwctions',
  );
});

test('a quotation may stand in quotation marks', () => {
  const line = '{It is clear that we will do without that oil}';
  expect(
    statusOf(line, 'He said: “It is clear that we will do without that oil”.', 'quotation'),
  ).toBe('exact');
});

test('two claims with the same words each get their own span, and nested claims share theirs', () => {
  const text = 'First his new partners left the hall. Then his new partners came back to it.';
  const claims = [
    claimOn('his new partners', 'First ', ' left the hall', 'a'),
    claimOn('his new partners', 'hall. Then ', ' came back to it', 'b'),
    claimOn('new partners', 'Then his ', ' came back to it', 'c'),
  ];
  const starts = matcherFor(claims)
    .match(text)
    .map(({ span }) => span?.start);
  expect(starts).toEqual([6, 43, 47]);
});

test('the order of the article decides between candidates that are equal in all else', () => {
  const text =
    'One happened first. It was the talk of the town. Two came then. It was the talk of the town. Three.';
  const claims = [
    claimOn('One happened first', '', '', 'one'),
    claimOn('Two came then', '', '', 'two'),
    claimOn('It was the talk of the town', '', '', 'talk'),
    claimOn('Three', '', '', 'three'),
  ];
  const match = matcherFor(claims).match(text)[2];
  expect(match?.span?.start).toBe(text.lastIndexOf('It was'));
});
