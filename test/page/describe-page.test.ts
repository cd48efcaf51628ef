import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { describePage } from '../../src/page/describe-page.ts';

function described(head: string, body = '', lang = '') {
  const html = `<html${lang && ` lang="${lang}"`}><head>${head}</head><body>${body}</body></html>`;
  const url = 'https://www.news.example/2017/02/03/story?id=1#part';
  return describePage(new JSDOM(html, { url }).window.document, null);
}

test('a page that says all of itself is taken at its word', () => {
  const page = described(
    '<title>Story – News</title><meta property="og:site_name" content="The News">' +
      '<meta name="author" content=" A.  Writer "><meta name="date" content="2017-02-04">',
    '<h1>The <em>story</em></h1>',
    'en-GB',
  );
  expect(page).toEqual({
    url: 'https://www.news.example/2017/02/03/story?id=1',
    headline: 'The story',
    author: 'A. Writer',
    published: '2017-02-04',
    outlet: 'The News',
    language: 'en',
  });
});

test('a page that says nothing has its address, its host and a guess', () => {
  expect(described('<title> Story </title>')).toEqual({
    url: 'https://www.news.example/2017/02/03/story?id=1',
    headline: 'Story',
    author: null,
    published: '2017-02-03',
    outlet: 'news.example',
    language: 'en',
  });
});

test.each([
  ['<meta property="article:author" content="https://social.example/writer">', '', null],
  ['', '<a rel="author" href="/w">A. Writer</a>', 'A. Writer'],
  ['', '<p class="byline">by <a href="/w">A. Writer</a></p>', 'A. Writer'],
  ['', '<p class="byline">By Anna de Writer | 3 February 2017</p>', 'Anna de Writer'],
  ['', '<p class="byline">Автор: Анна Пісьменнік, 3 лютага</p>', 'Анна Пісьменнік'],
  ['', '<p class="byline">3 February 2017</p>', null],
  ['', '<p class="byline">By our staff and agencies</p>', null],
  ['', '<p class="byline">Updated 3 February 2017 by Anna Writer</p>', null],
  [`<meta name="author" content="${'A'.repeat(200)}">`, '', null],
])('the author on a page with %j and %j is %j', (head, body, author) => {
  expect(described(head, body).author).toBe(author);
});

test('the address of a page does not say how a reader came to it', () => {
  const url = 'https://www.news.example/story?utm_source=letter&id=1';
  const { document } = new JSDOM('<title>Story</title>', { url }).window;
  expect(describePage(document, null).url).toBe('https://www.news.example/story?id=1');
});

test.each([
  ['ru-RU', 'ru'],
  ['be', 'be'],
  ['not a language', 'en'],
  ['zh_TW', 'en'],
])('the language of a page with lang=%j is %j', (lang, language) => {
  expect(described('', '', lang).language).toBe(language);
});
