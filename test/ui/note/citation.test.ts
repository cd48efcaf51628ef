import { describe, expect, test } from 'vitest';
import { createMessages } from '../../../src/ui/messages/create-messages.ts';
import { type Cited, citation, linkToWords, report } from '../../../src/ui/note/citation.ts';

function cited(exact: string, url = 'https://example.org/a?b=c#part'): Cited {
  const target = { exact, prefix: '', suffix: '' };
  return {
    url,
    mark: { number: 7, id: 'one-claim', target, headline: 'Not yet.' },
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
