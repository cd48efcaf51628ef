import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { dateOfPage } from '../../src/page/page-date.ts';

function dateOf(head: string, url = 'https://news.example/story', body = ''): string | null {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  return dateOfPage(new JSDOM(html).window.document, url);
}

test.each([
  ['<meta property="article:published_time" content="2017-02-03T08:00:00Z">', '2017-02-03'],
  ['<meta name="date" content="2017-02">', '2017-02'],
  ['<meta name="pubdate" content="20170203">', '2017-02-03'],
  ['<meta name="PubDate" content="2017-02-03">', '2017-02-03'],
  ['<meta name="DC.Date.Issued" content="2017-02-03">', '2017-02-03'],
  ['<meta name="citation_publication_date" content="2017/2/3">', '2017-02-03'],
  ['<meta name="date" content="2017-2">', '2017-02'],
  ['<meta name="date" content="201702">', '2017-02'],
  ['<meta itemprop="dateCreated datePublished" content="2017-02-03">', '2017-02-03'],
  [
    '<meta name="date" content="2026-11-30"><meta property="article:published_time" content="2017-02-03">',
    '2017-02-03',
  ],
  [
    '<script type="application/ld+json; charset=utf-8">{"comment":{"datePublished":"2020-05-01"},"datePublished":"2017-02-03"}</script>',
    '2017-02-03',
  ],
  [
    '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"datePublished":"2017\\u002d02-03"}]}</script>',
    '2017-02-03',
  ],
  ['<script type="application/ld+json">[null, 1, {"datePublished":[2017]}]</script>', null],
  ['<meta name="citation_publication_date" content="2017/02/03">', '2017-02-03'],
  [
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2017-02-03T08:00"}</script>',
    '2017-02-03',
  ],
  [
    '<script type="application/ld+json">{broken "datePublished":"2017-02-03",}</script>',
    '2017-02-03',
  ],
])('the page with %s is of %s', (head, date) => {
  expect(dateOf(head)).toBe(date);
});

test('a marked-up time and the address come after the metadata, in this order', () => {
  const time = '<article><time datetime="2017-02-04">yesterday</time></article>';
  const address = 'https://news.example/2017/02/05/story';
  const meta = '<meta property="article:published_time" content="2017-02-03">';
  expect(dateOf(meta, address, time)).toBe('2017-02-03');
  expect(dateOf('', address, time)).toBe('2017-02-04');
  expect(dateOf('', address)).toBe('2017-02-05');
  expect(dateOf('', 'https://news.example/2017/2/story')).toBe('2017-02');
});

test('of several times the one counts that stands in the article', () => {
  const body =
    '<time datetime="2026-11-30">today</time><article><time datetime="2017-02-03">then</time></article>';
  expect(dateOf('', 'https://news.example/story', body)).toBe('2017-02-03');
});

test.each([
  ['<meta name="date" content="last Friday">'],
  ['<meta name="date" content="20170203101112">'],
  ['<meta name="date" content="2017-2-31">'],
  ['<meta name="date" content="2017-13-45">'],
  ['<meta name="date" content="">'],
  [''],
])('a page with %j has no date', (head) => {
  expect(dateOf(head, 'https://news.example/item/20170203')).toBeNull();
});

const page = (lines: string) =>
  `<h1>Is Belarus on the brink?</h1>${lines}<p>${'The article goes on and on. '.repeat(8)}</p>`;

test.each([
  ['<div>By Ann Orlova</div><div>February 3, 2017</div>', '2017-02-03'],
  ['<p>Posted on 3rd February 2017 by admin in Opinion</p>', '2017-02-03'],
  ['<p>Friday, 3 <b>February</b> 2017, 10:35 am</p>', '2017-02-03'],
  ['<span>Анна Орлова, 3 февраля 2017 года</span>', '2017-02-03'],
  ['<span>3 лютага 2017, 10:35</span>', '2017-02-03'],
  ['<span>03.02.2017 10:35</span>', '2017-02-03'],
  ['<p>3 February 2017</p><p>Updated: 5 May 2020</p>', '2017-02-03'],
])('a page that writes %s under its headline is of that day', (lines, date) => {
  expect(dateOf('', 'https://news.example/story', page(lines))).toBe(date);
});

test.each([
  [
    'a sentence about a day',
    '<p>The decree of 3 February 2017 lets visitors of many states in.</p>',
  ],
  ['the day of a change alone', '<p>Last updated 5 May 2020</p>'],
  ['two days', '<p>3 February 2017</p><p>5 May 2020</p>'],
  ['numbers that are two days', '<p>03/02/2017</p>'],
  ['a month', '<p>February 2017</p>'],
])('%s under the headline dates no page', (_, lines) => {
  expect(dateOf('', 'https://news.example/story', page(lines))).toBeNull();
});

test('a day above the headline or behind the text is none of the page', () => {
  const around = `<p>30 November 2026</p>${page('')}<p>3 February 2017 at 10:35</p>`;
  expect(dateOf('', 'https://news.example/story', around)).toBeNull();
});

test('what is written under the headline makes the month of an address exact, and never another', () => {
  const address = 'https://news.example/2017/02/story';
  expect(dateOf('', address, page('<p>3 February 2017</p>'))).toBe('2017-02-03');
  expect(dateOf('', address, page('<p>5 May 2020</p>'))).toBe('2017-02');
});

test('of several headings the one counts that the title repeats', () => {
  const body = `<h1>News Example</h1><p>30 November 2026</p>${page('<p>3 February 2017</p>')}`;
  const title = '<title>Is Belarus on the brink? – News Example</title>';
  expect(dateOf(title, 'https://news.example/story', body)).toBe('2017-02-03');
  expect(dateOf('', 'https://news.example/story', body)).toBeNull();
});
