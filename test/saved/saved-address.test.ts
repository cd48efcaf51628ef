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
])('the address that %s wrote into a page', (_, html) => {
  expect(savedAddress(html)).toBe(ADDRESS);
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
  `<p>${'words '.repeat(5000)}<!-- saved from url=(0047)${ADDRESS} -->`,
])('none on %.60s', (html) => {
  expect(savedAddress(html)).toBeNull();
});
