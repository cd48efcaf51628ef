import { describe, expect, test } from 'vitest';
import { createMessages } from '../../../src/ui/messages/create-messages.ts';
import { type Cited, citation, linkToWords, report } from '../../../src/ui/note/citation.ts';

function cited(exact: string, pieces: readonly string[] = []): Cited {
  const selector = { exact, prefix: '', suffix: '' };
  return {
    url: 'https://example.org/a?b=c#part',
    mark: {
      number: 7,
      id: 'one-claim',
      selector,
      headline: 'Not yet.',
      pieces: () => pieces,
    },
    // Only what a citation names is read.
    article: {
      id: 'an-article',
      headline: 'A headline',
      author: 'An Author',
      publisher: 'A Paper',
      published: '2017-02',
    } as Cited['article'],
    knowledgeBase: { id: 'a-base', version: '1.2.3' } as Cited['knowledgeBase'],
  };
}

describe('a link to the words', () => {
  test.each([
    [
      'replaces the fragment and keeps the query',
      'plain words',
      'https://example.org/a?b=c#:~:text=plain%20words',
    ],
    [
      'escapes what parts a text fragment',
      'on-off, & on',
      'https://example.org/a?b=c#:~:text=on%2Doff%2C%20%26%20on',
    ],
    ['keeps other alphabets', 'да', 'https://example.org/a?b=c#:~:text=%D0%B4%D0%B0'],
  ])('%s', (_, exact, link) => {
    expect(linkToWords(cited(exact))).toBe(link);
  });

  test('names long words by their beginning and end, the two apart', () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`);
    const [, text = ''] = linkToWords(cited(words.join(' '))).split('text=');
    expect(text.split(',').map(decodeURIComponent)).toEqual([
      words.slice(0, 5).join(' '),
      words.slice(-5).join(' '),
    ]);
  });

  test.each([
    [
      'the hyphen that is there',
      'they co-operate',
      ['they co\u2011operate'],
      ['they co\u2011operate'],
    ],
    ['nothing that nobody sees', 'cooperate now', ['co\u00adoperate\n  now'], ['cooperate now']],
    [
      'the ends apart around something else',
      'on the brink',
      ['on the', 'brink'],
      ['on the', 'brink'],
    ],
    ['no hidden words among them', 'on the brink', ['on theShare this brink'], ['on the brink']],
  ])('has the words as the page does, with %s', (_, exact, pieces, parts) => {
    const [, text = ''] = linkToWords(cited(exact, pieces)).split('text=');
    expect(text.split(',').map(decodeURIComponent)).toEqual(parts);
  });
});

const messages = createMessages('en');

test('a citation names words, author, article, publisher, month, place and note', () => {
  const text = citation(cited('plain words'), messages);
  const parts = ['“plain words”', 'An Author', '“A headline”', 'A Paper', 'February 2017'];
  const rest = ['#:~:text=plain%20words', 'Note 7', '“Not yet.”', 'version 1.2.3'];
  for (const part of [...parts, ...rest]) expect(text).toContain(part);
});

test('a report names note, bases, version, page and words, and nothing of the reader', () => {
  expect(report(cited('plain words'), messages)).toBe(
    'About note “one-claim” (a-base, an-article, version 1.2.3)\n' +
      'Page: https://example.org/a?b=c#part\nWords: “plain words”\n\n' +
      'What is wrong, and a source that shows it:\n',
  );
});
