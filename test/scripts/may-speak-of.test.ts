import { expect, test } from 'vitest';
import { maySpeakOf } from '../../scripts/annotate/may-speak-of.ts';

const NAMES = ['belarus*', 'minsk', 'беларус*'];

const page = (body: string, head = '') => ({
  html: `<!doctype html><html><head><title>x</title>${head}</head><body>${body}</body></html>`,
  url: null,
  frames: [],
});

test.each([
  ['in its words', page('<p>The road to Minsk.</p>'), true],
  ['in another script', page('<p>О Беларуси.</p>'), true],
  ['across tags', page('<p>Bel<b>arus</b>ian</p>'), true],
  ['parted from others by tags alone', page('<td>x</td><td>Minsk</td><td>y</td>'), true],
  ['in letters by number', page('<p>&#x411;&#1077;ларусь</p>'), true],
  ['in letters by name', page('<p>&Bcy;&iecy;larus</p>'), true],
  ['with soft hyphens', page('<p>Bela&shy;rus</p>'), true],
  [
    'in a frame that is written into it',
    page('<iframe srcdoc="&lt;p>Minsk&lt;/p>"></iframe>'),
    true,
  ],
  ['in a frame beside it', { ...page('<p>x</p>'), frames: [page('<p>Minsk</p>')] }, true],
  ['in its address', { ...page('<p>x</p>'), url: 'https://a.example/belarus-pivot/' }, true],
  [
    'nowhere, though it has no words and is not ours to judge',
    page('', '<script>a</script>'),
    true,
  ],
  ['nowhere', page('<p>The road to Rome &#8217; &amp; beyond.</p>', '<style>p{}</style>'), false],
  ['as part of another word only', page('<p>The minskers’ road.</p>'), false],
])('a page that has a name %s', (_, given, expected) => {
  expect(maySpeakOf(given, NAMES)).toBe(expected);
});

test.each([
  ['<', true],
  ['<!--', true],
  ['<script ', true],
  ['<head ', true],
  ['<b ', false],
])('a page of nothing but %j is told at once', (opening, expected) => {
  expect(maySpeakOf(page(opening.repeat(300_000 / opening.length)), NAMES)).toBe(expected);
});
