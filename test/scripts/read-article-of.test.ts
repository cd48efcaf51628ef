import { expect, test } from 'vitest';
import { readArticleOf } from '../../tools/lib/read-article-of.ts';

const PARAGRAPH = 'The council voted on Monday evening to widen the harbour for larger ships. ';
/** As wget saves a page: source lines folded, and the canonical address cut to the file's own. */
const HTML = `<!doctype html><html lang="en"><head><title>A vote</title>
<link rel="canonical" href="vote.html"><meta property="og:url" content="https://gazette.example/vote">
</head><body><article><h1>A vote</h1>
<p>${PARAGRAPH.repeat(3)}The
quay will be
open soon.</p>
<p>${PARAGRAPH.repeat(3)}</p></article></body></html>`;
const page = { html: HTML, url: null };
const told = { author: 'A. Writer', published: '2010-03' };

test('gives a paragraph a line, so that a quote can be copied whole', () => {
  const lines = readArticleOf(page as never, told).text.split('\n\n');
  expect(lines.some((line) => line.endsWith('The quay will be open soon.'))).toBe(true);
  expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
});

test('takes the full address that a saved page still gives', () => {
  expect(readArticleOf(page as never, told).url).toBe('https://gazette.example/vote');
});

test('takes outlet, author and date from wherever the page says them, and no way by which it was reached', () => {
  const html = HTML.replace('/vote"', '/vote?utm_source=letter"')
    .replace(
      '</head>',
      '<meta property="og:site_name" content="The Gazette"><meta name="date" content="2010-03-02"></head>',
    )
    .replace('<h1>A vote</h1>', '<h1>A vote</h1><p class="byline">By Anna Writer | 2 March</p>');
  expect(readArticleOf({ html, url: null } as never, {})).toMatchObject({
    url: 'https://gazette.example/vote',
    outlet: 'The Gazette',
    author: 'Anna Writer',
    published: '2010-03-02',
  });
});

test.each([
  [{}, 'add --author NAME --published YYYY-MM-DD'],
  [{ ...told, published: '3 March 2010' }, '"3 March 2010" is no date: --published'],
  [{ ...told, url: 'gazette.example' }, '"gazette.example" is no web address'],
])('says all that is missing or wrong at once: %o', (given, message) => {
  expect(() => readArticleOf(page as never, given)).toThrow(message);
});
