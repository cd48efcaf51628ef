import { expect, test } from 'vitest';
import { runToEnd } from '../../src/core/run-to-end.ts';
import { findAsides } from '../../src/page/asides.ts';
import { readText } from '../../src/page/read-text.ts';
import { tagLayout } from '../../src/page/tag-layout.ts';
import { documentOf } from '../support/dom.ts';

test.each<[what: string, html: string, asides: string[]]>([
  ['a linked mark', 'Minsk<sup><a href="#fn1">1</a></sup> said', ['1']],
  ['a mark in brackets', 'In 2016<sup>[12]</sup> it', ['[12]']],
  ['a bare mark after a word', 'The border<sup>3</sup> is', ['3']],
  ['a star', 'The border<a href="/page#note">*</a> is', ['*']],
  ['no exponent', 'Some 10<sup>6</sup> people', []],
  ['no unit', 'Some 9 km<sup>2</sup> of land', []],
  ['no ordinal', 'On 5<sup>th</sup> May', []],
  ['no link of words', 'The <a href="#border">border</a> is', []],
  ['a button', 'The <button>Share</button> border', ['Share']],
  ['a row by its name', '<i class="post-share"><a>One</a> <a>Two</a></i> border', ['One Two']],
  ['a link to share', 'The <a href="https://x.test/intent/tweet?u=1">Tweet</a> border', ['Tweet']],
  ['no word that says no', 'He will <button>not</button> sign', []],
  ['no long part with such a name', `<p class="social">${'The border. '.repeat(20)}</p>`, []],
  ['no other name', '<p class="shareholders">They met.</p>', []],
])('among words, it finds %s', (_, html, asides) => {
  const text = runToEnd(readText(documentOf(html).body, tagLayout));
  const found = runToEnd(findAsides(text));
  expect(found.map(({ start, end }) => text.text.slice(start, end))).toEqual(asides);
});
