import { expect, test } from 'vitest';
import { savedAddress } from '../../src/saved/saved-address.ts';

const ADDRESS = 'https://outlet.example/2017/02/a-story/?a=1&b=2';

test.each([
  ['Chromium', `<!DOCTYPE html>\n<!-- saved from url=(0047)${ADDRESS} -->\n<html>`],
  ['Internet Explorer', `<HTML>\r\n<!-- saved from url=(0047)${ADDRESS} -->\r\n`],
  [
    'SingleFile',
    `<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: Fri Feb 10 2017\n--><head>`,
  ],
  [
    'Monolith',
    `<!-- Saved from ${ADDRESS} at 2017-02-28T10:00:00Z using monolith v2.10.1 -->\n<html>`,
  ],
  [
    'WebScrapBook',
    `<!DOCTYPE html>\n<html lang="en" data-scrapbook-create="20170228100000000" data-scrapbook-source="${ADDRESS.replace('&', '&amp;')}">`,
  ],
  [
    'Save Page WE',
    `<!DOCTYPE html><html><head><base href="${ADDRESS}"><style>${'p{}'.repeat(9000)}</style><meta name="savepage-url" content="${ADDRESS.replace('&', '&amp;')}">`,
  ],
])('the address that %s wrote into a page', (_, html) => {
  expect(savedAddress(html)).toBe(ADDRESS);
});

test('the address that HTTrack wrote without its scheme', () => {
  const html =
    "<html>\n<!-- Mirrored from outlet.example/a-story/ by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 28 Feb 2017 10:00:00 GMT -->";
  expect(savedAddress(html)).toBe('http://outlet.example/a-story/');
});

test('the address that HTTrack wrote with a space in it', () => {
  const html =
    "<!-- Mirrored from outlet.example/a story/?p=7&x=1 by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 28 Feb 2017 10:00:00 GMT -->";
  expect(savedAddress(html)).toBe('http://outlet.example/a story/?p=7&x=1');
});

test('two hyphens, of which Chromium escapes the second', () => {
  const html = '<!-- saved from url=(0027)https://outlet.example/a-%2Db -->';
  expect(savedAddress(html)).toBe('https://outlet.example/a--b');
  const whole = '<!-- saved from url=(0029)https://outlet.example/a-%2Db -->';
  expect(savedAddress(whole)).toBe('https://outlet.example/a-%2Db');
});

test.each([
  '<p>words',
  '<!-- saved from url=(0014)about:internet -->',
  '<!-- saved from url=(0026)javascript:alert(document) -->',
  '<!-- saved from url=(0008)https:// -->',
  '<!-- Saved from local source at 2017-02-28T10:00:00Z using monolith v2.10.1 -->',
  '<html data-scrapbook-source="data:text/html,words">',
  '<meta name="savepage-url" content="file:///a.html">',
  '<meta name="savepage-url"',
  `<p>${'words '.repeat(5000)}<!-- saved from url=(0047)${ADDRESS} -->`,
])('none on %.60s', (html) => {
  expect(savedAddress(html)).toBeNull();
});
