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
    publishedAt: null,
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
    publishedAt: null,
    headline: 'Story',
    author: null,
    published: '2017-02-03',
    outlet: 'news.example',
    language: 'en',
  });
});

test.each([
  ['<meta property="article:author" content="https://social.example/writer">', '', null],
  ['<meta name="Author" content="A. Writer">', '', 'A. Writer'],
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

const AT = 'https://www.news.example/2017/02/03/story';
test.each([
  ['an archive', `https://web.archive.org/web/20170205120000/${AT}?Id=1`, '', `${AT}?Id=1`],
  [
    'an archive of one scheme',
    'https://archive.ph/2017/http://News.example/Story',
    '',
    'http://News.example/Story',
  ],
  [
    'another archive',
    'https://web.archive.org/web/2017id_/news.example/a',
    '',
    'https://news.example/a',
  ],
  ['a copy that names the first', 'https://copies.example/9', AT, AT],
  [
    'one that names an archive’s',
    'https://copies.example/9',
    `https://web.archive.org/web/2017/${AT}`,
    AT,
  ],
  ['a file that names it', 'file:///home/reader/story.html', AT, AT],
  ['a file', 'file:///home/reader/story.html', '', null],
  ['the first itself', `${AT}?utm_source=letter`, AT, null],
  ['its print form', `${AT}/print/`, AT, null],
  ['one whose template names the front page', AT, 'https://www.news.example/', null],
  ['one that names no address', AT, 'javascript:void(0)', null],
])('of %s it is told where the article was published: %j, %j', (_, url, canonical, expected) => {
  const link = canonical && `<link rel="canonical" href="${canonical}">`;
  const { document } = new JSDOM(`<title>Story</title>${link}`, { url }).window;
  expect(describePage(document, null).publishedAt).toBe(expected);
});
