import { describe, expect, test } from 'vitest';
import {
  holdsAnnotations,
  readAnnotations,
} from '../../../src/knowledge/import/read-annotations.ts';

const QUOTE = { exact: 'over 80\n  countries', prefix: 'visitors from ', suffix: '. While' };
const PAGE = 'https://news.example/article';

/** Rows as the API of Hypothesis gives them and its client exports them. */
const ROW = {
  id: 'aBc123',
  created: '2026-01-02T03:04:05.000000+00:00',
  updated: '2026-01-02T03:04:05.000000+00:00',
  user: 'acct:ann@hypothes.is',
  uri: `${PAGE}#top`,
  text: ' Seventy-four, by the decree. ',
  tags: ['visa', 'check'],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  target: [
    {
      source: PAGE,
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]' },
        { type: 'TextPositionSelector', start: 5, end: 23 },
        { type: 'TextQuoteSelector', ...QUOTE },
      ],
    },
  ],
  document: { title: ['An article'] },
  user_info: { display_name: 'Ann' },
};
const HIGHLIGHT = { ...ROW, id: 'h', text: '', tags: [], user_info: { display_name: null } };
const PAGE_NOTE = { ...ROW, id: 'n', target: [{ source: PAGE }] };
const REPLY = { ...ROW, id: 'r', references: ['aBc123'] };
const ROWS = [ROW, HIGHLIGHT, PAGE_NOTE, REPLY];

describe('Hypothesis', () => {
  test.each([
    [
      'an export of the client',
      { export_date: '2026-01-03', export_userid: 'x', client_version: '1', annotations: ROWS },
    ],
    ['an answer of the API', { total: 4, rows: ROWS }],
    ['a list of rows', ROWS],
  ])('%s: what quotes words is taken, page notes and replies are counted', (_, file) => {
    const { annotations, leftOut } = readAnnotations(JSON.stringify(file));
    expect(leftOut).toBe(2);
    expect(annotations).toEqual([
      {
        page: PAGE,
        title: 'An article',
        quote: QUOTE,
        body: 'Seventy-four, by the decree.',
        origin: 'Hypothesis; Ann; 2026-01-02; tags: visa, check; aBc123',
        known: null,
      },
      expect.objectContaining({
        body: '',
        origin: 'Hypothesis; acct:ann@hypothes.is; 2026-01-02; h',
      }),
    ]);
  });
});

const ANNOTATION = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/1',
  type: 'Annotation',
  creator: { type: 'Person', name: 'Ann' },
  created: '2026-01-02T00:00:00Z',
  body: [
    { type: 'TextualBody', value: 'One.' },
    { type: 'TextualBody', value: 'Two.' },
  ],
  target: { source: PAGE, selector: { type: 'TextQuoteSelector', ...QUOTE } },
};
const TAKEN = {
  page: PAGE,
  title: null,
  quote: QUOTE,
  body: 'One.\n\nTwo.',
  origin: 'Web Annotation; Ann; 2026-01-02; https://notes.example/1',
  known: null,
};

describe('W3C annotations', () => {
  test.each([
    ['one', ANNOTATION],
    ['a list', [ANNOTATION]],
    ['a page', { type: 'AnnotationPage', items: [ANNOTATION] }],
    [
      'a collection with its pages',
      {
        type: ['AnnotationCollection'],
        first: { type: 'AnnotationPage', items: [], next: { items: [ANNOTATION] } },
      },
    ],
  ])('%s', (_, file) => {
    expect(readAnnotations(JSON.stringify(file)).annotations).toEqual([TAKEN]);
  });

  test.each([
    ['a body that is a value', { body: undefined, bodyValue: 'One.\n\nTwo.' }],
    [
      'bodies in sets, of a choice the first',
      {
        body: [
          {
            type: 'Choice',
            items: [
              { type: 'TextualBody', value: 'One.', language: 'en' },
              { type: 'TextualBody', value: 'Адзін.', language: 'be' },
            ],
          },
          { type: 'List', items: { type: 'TextualBody', value: 'Two.' } },
        ],
      },
    ],
    [
      'a body in HTML',
      {
        body: {
          type: 'TextualBody',
          format: 'text/html',
          value: '<p>One.</p>\n<p><br>Two<i title="a">&#46;</i></p><p></p>',
        },
      },
    ],
    [
      'targets in a set',
      {
        target: {
          type: 'Independents',
          items: [
            'https://other.example/',
            { source: PAGE, selector: { type: 'TextQuoteSelector', ...QUOTE } },
          ],
        },
      },
    ],
    [
      'a quotation that refines another selector, in the second target',
      {
        target: [
          'https://other.example/',
          {
            source: { id: PAGE },
            selector: {
              type: 'CssSelector',
              value: 'p',
              refinedBy: { type: 'TextQuoteSelector', ...QUOTE },
            },
          },
        ],
      },
    ],
  ])('with %s', (_, change) => {
    const file = JSON.stringify({ ...ANNOTATION, ...change });
    expect(readAnnotations(file).annotations).toEqual([TAKEN]);
  });
});

test('choices in choices without end hold no words', () => {
  const deep = 50_000;
  const body = `${'{"type":"Choice","items":['.repeat(deep)}{"value":"x"}${']}'.repeat(deep)}`;
  const file = JSON.stringify({ ...ANNOTATION, body: 'BODY' }).replace('"BODY"', body);
  expect(readAnnotations(file).annotations).toMatchObject([{ body: '' }]);
});

test.each([
  ['A &lt;b&gt; &amp;amp; &quot;c&quot; &#x2014; &nbsp;d', 'A <b> &amp; "c" —  d'],
  ['<ul><li>a</li><li>b</li></ul>\n <h2>c</h2> d', 'a\nb\nc\nd'],
  ['&#0; &#99999999; &#x110000; &bogus;', '&#0; &#99999999; &#x110000; &bogus;'],
  ['<p> </p>', ''],
])('a note that is %j in HTML says %j', (html, text) => {
  const body = { type: 'TextualBody', value: html, format: 'text/html' };
  const [read] = readAnnotations(JSON.stringify({ ...ANNOTATION, body })).annotations;
  expect(read?.body).toBe(text);
});

/** As jsonld.js compacts what it read from RDF. */
test('a graph of nodes that name each other is read as the annotations that it holds', () => {
  const text = (value: string) => ({
    type: 'http://www.w3.org/2001/XMLSchema#string',
    '@value': value,
  });
  const { id, type, created } = ANNOTATION;
  const graph = [
    { id: '_:one', type: 'TextualBody', value: text('One.') },
    { id: '_:two', type: 'TextualBody', value: 'Two.' },
    { id: '_:words', type: 'TextQuoteSelector', ...QUOTE },
    { id: '_:place', type: 'TextPositionSelector', start: '12', end: '19' },
    { id: '_:target', selector: ['_:place', '_:words'], source: PAGE },
    { id: 'https://people.example/ann', name: 'Ann' },
    {
      id,
      type,
      created,
      creator: { id: 'https://people.example/ann' },
      body: ['_:one', '_:two'],
      target: '_:target',
    },
    { id: '_:self', type: 'Annotation', target: '_:self', body: '_:self' },
  ];
  const { annotations, leftOut } = readAnnotations(JSON.stringify({ '@graph': graph }));
  expect(annotations).toEqual([TAKEN]);
  expect(leftOut).toBe(1);
});

const TAG = { type: 'TextualBody', value: 'visa' };
const TAGGED = { ...TAKEN, origin: TAKEN.origin.replace('; https', '; tags: visa; https') };

test.each([
  [
    'beside a comment, as Hypothesis and Recogito write it',
    { body: [...ANNOTATION.body, { ...TAG, purpose: 'tagging' }] },
    TAGGED,
  ],
  [
    'that is all of it, by its motivation',
    { body: TAG, motivation: ['tagging'] },
    { ...TAGGED, body: '' },
  ],
  [
    'unlike a comment of another purpose',
    { body: { ...TAG, purpose: 'commenting' }, motivation: 'tagging' },
    { ...TAKEN, body: 'visa' },
  ],
])('a tag is no comment: %s', (_, change, taken) => {
  const file = JSON.stringify({ ...ANNOTATION, ...change });
  expect(readAnnotations(file).annotations).toEqual([taken]);
});

test.each([
  ['no JSON', '{"a":', /not JSON that can be read/],
  ['something else', '{"a": 1}', /neither a Hypothesis export nor W3C annotations/],
  ['a list of something else', '[1, {"a": 2}]', /neither/],
  ['a number', '7', /neither/],
  ['a file of page notes', JSON.stringify([PAGE_NOTE]), /nothing in it quotes words/],
  ['an empty collection', '{"type":"AnnotationCollection"}', /nothing in it quotes words/],
])('%s is refused in words', (_, text, message) => {
  expect(() => readAnnotations(text)).toThrow(message);
});

test.each([
  ['annotations', JSON.stringify([ANNOTATION]), true],
  ['page notes, none of which can be imported', JSON.stringify([PAGE_NOTE]), true],
  ['nothing', '[]', false],
  ['a knowledge base', '{"format":"afterword","claims":[]}', false],
  ['no JSON', 'Dear reader', false],
  ['lists without end', '['.repeat(200_000), false],
])('a file of %s is known for what it is', (_, text, expected) => {
  expect(holdsAnnotations(text)).toBe(expected);
});
