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

test.each([
  ['<meta name="date" content="last Friday">'],
  ['<meta name="date" content="2017-13-45">'],
  ['<meta name="date" content="">'],
  [''],
])('a page with %j has no date', (head) => {
  expect(dateOf(head, 'https://news.example/item/20170203')).toBeNull();
});
