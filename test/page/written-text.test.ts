import { describe, expect, test } from 'vitest';
import { mayHoldArticle } from '../../src/core/recognition/may-hold-article.ts';
import { fingerprintArticle } from '../../src/knowledge/compiler/fingerprint-article.ts';
import { writtenText } from '../../src/page/written-text.ts';
import { seededRandom } from '../../tools/mutations/random.ts';
import { withWrongLetters } from '../../tools/mutations/wrong-letters.ts';
import { ON_SUBJECT_ARTICLE, OTHER_ARTICLE, type OtherText } from '../../tools/site/other-texts.ts';
import { readArticle } from '../../tools/support/matching.ts';
import { documentOf, splitTextNodes } from '../support/dom.ts';

const article = readArticle();
const paragraphs = article.split('\n').filter((line) => line.length > 80);
const fingerprint = fingerprintArticle({
  article: 'a',
  knowledgeBase: 'k',
  urls: [],
  headline: '',
  text: article,
});

const OTHER = 'The ferry leaves at nine and comes back in the evening when the wind allows it. ';
const inTags = (words: readonly string[], name: string) =>
  words.map((one) => `<${name}>${one}</${name}>`).join('\n');
const textOf = (other: OtherText) =>
  inTags(
    other.paragraphs.map(({ text }) => text),
    'p',
  );
const whole = inTags(paragraphs, 'p');
const comments = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<div class="comment"><b>Reader ${i}</b><p>${OTHER.repeat(1 + (i % 4))}</p></div>`,
  ).join('\n');
const state = (length: number) =>
  `<script type="application/json">{"props":"${'\\u003cdiv class=x\\u003e'.repeat(length / 20)}"}</script>`;

/** As the first stage asks. */
function isWorthALook(html: string, cut?: number): boolean {
  const { body } = documentOf(html);
  if (cut) splitTextNodes(body, cut);
  return mayHoldArticle(writtenText(body), [fingerprint]);
}

describe('an article is met', () => {
  test.each([
    ['in paragraphs', whole],
    ['in one text, cut by line breaks', `<div>${paragraphs.join('<br><br>')}</div>`],
    ['in one text node', `<div>${paragraphs.join(' ')}</div>`],
    [
      'in a preformatted block of short lines',
      `<pre>${article.replace(/(.{1,70})\s/g, '$1\n')}</pre>`,
    ],
    ['in the cells of a table', `<table>${inTags(paragraphs, 'tr><td')}</table>`],
    ['in blocks without any name', inTags(paragraphs, 'div')],
    ['in lists', `<ul>${inTags(paragraphs, 'li')}</ul>`],
    ['word by word', `<p>${article.replace(/\S+/g, '<span>$&</span>')}</p>`],
    [
      'line by line, each in a block',
      article.replace(/(.{1,90})\s/g, '<div class="line">$1</div>\n'),
    ],
    ['after one paragraph of a megabyte', `<p>${OTHER.repeat(12_500)}</p>${whole}`],
    ['after five hundred comments', `${comments(500)}${whole}`],
    ['after two thousand comments', `${comments(2_000)}${whole}`],
    [
      'after a legal notice of twelve long paragraphs',
      `${inTags(Array(12).fill(OTHER.repeat(60)), 'p')}${whole}`,
    ],
    ['among much code', `${state(400_000)}${whole}${state(400_000)}<style>p{margin:0}</style>`],
    ['between others on a page of many', inTags(Array(40).fill(OTHER.repeat(120)), 'p') + whole],
    ['as its first half', `${comments(200)}${inTags(paragraphs.slice(0, 15), 'p')}`],
    ['as its second half', `${inTags(paragraphs.slice(15), 'p')}${comments(200)}`],
    [
      'with 8 % of its letters wrong',
      `${comments(100)}<div>${withWrongLetters(article, 0.08, seededRandom(7))}</div>`,
    ],
    [
      'with an advertisement after each paragraph',
      paragraphs.map((words) => `<p>${words}</p><aside>${OTHER.repeat(4)}</aside>`).join('\n'),
    ],
  ])('%s', (_, html) => {
    expect(isWorthALook(html)).toBe(true);
  });

  test('in pieces of five letters', () => {
    expect(isWorthALook(`${comments(50)}${whole}`, 5)).toBe(true);
  });

  test('in an open shadow root within another', () => {
    const document = documentOf('<p>Menu</p><x-page></x-page>');
    const outer = document.querySelector('x-page')?.attachShadow({ mode: 'open' });
    const story = outer?.appendChild(document.createElement('x-story'));
    const inner = story?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = whole;
    expect(mayHoldArticle(writtenText(document.body), [fingerprint])).toBe(true);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('wherever it stands in a megabyte (%i)', (quarter) => {
    const before = OTHER.repeat(quarter * 1_500);
    const after = OTHER.repeat(12_500 - quarter * 1_500);
    expect(mayHoldArticle(`${before}${article}${after}`, [fingerprint])).toBe(true);
  });
});

describe('no article is met', () => {
  test.each([
    ['in another text', comments(300)],
    ['in an article on the subject', textOf(ON_SUBJECT_ARTICLE)],
    ['in another article of the outlet', textOf(OTHER_ARTICLE)],
    ['in code that holds one', `<script>const text = ${JSON.stringify(article)}</script>`],
    ['in nothing', ''],
  ])('%s', (_, html) => {
    expect(isWorthALook(html)).toBe(false);
  });
});

test('text is what the page has written, without its code, in order', () => {
  const { body } = documentOf(
    '<p>One</p><style>p{}</style><script>two()</script><p>two() three</p><script src="x"></script><p>four</p>',
  );
  expect(writtenText(body)).toBe('Onetwo() threefour');
});
