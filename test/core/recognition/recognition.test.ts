import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isNamed, maySay, namesInBrief } from '../../../src/core/recognition/first-stage.ts';
import { isArticle, measureExtent } from '../../../src/core/recognition/measure-extent.ts';
import { normaliseAddress } from '../../../src/core/recognition/normalise-address.ts';
import { addressesOf } from '../../../src/core/recognition/page-probe.ts';
import {
  type PageIdentity,
  recogniseAddress,
} from '../../../src/core/recognition/recognise-address.ts';
import { fingerprintArticle } from '../../../src/knowledge/compiler/fingerprint-article.ts';
import { seededRandom } from '../../../tools/mutations/random.ts';
import { withWrongLetters } from '../../../tools/mutations/wrong-letters.ts';
import { readArticle } from '../../../tools/support/matching.ts';

const article = readArticle();
const paragraphs = article.split('\n').filter((line) => line !== '');
const longest = [...paragraphs].sort((a, b) => b.length - a.length).slice(0, 8);
const headline = 'Is Belarus on the brink of pivoting away from Russia?';
const fingerprint = fingerprintArticle({
  article: 'a',
  knowledgeBase: 'k',
  urls: ['https://theduran.com/belarus-brink/'],
  headline,
  text: article,
});

const brief = {
  ...namesInBrief(fingerprint.addresses, fingerprint.headline),
  shingles: [],
  name: '',
};

describe('a name that an article says throughout', () => {
  test.each([
    ['as it is', 'Talks in Belarus go on', true],
    ['in small letters', 'talks in belarus go on', true],
    ['in capitals', 'TALKS IN BELARUS GO ON', true],
    ['with a soft hyphen', 'Talks in Bela\xadrus go on', true],
    ['not at all', 'Talks in Bulgaria go on', false],
  ])('is met %s', (_, text, expected) => {
    expect(maySay(text, 'elarus')).toBe(expected);
  });

  test('is met in every part of a copy, with every twelfth letter wrong', () => {
    const copies = Array.from({ length: 20 }, (_, seed) =>
      withWrongLetters(article, 0.08, seededRandom(seed)),
    );
    const parts = copies.flatMap((copy) => {
      const quarter = copy.length / 4;
      return [0, 1, 2, 3].map((part) => copy.slice(part * quarter, (part + 1) * quarter));
    });
    expect(parts.filter((part) => !maySay(part, 'elarus'))).toEqual([]);
  });

  test('need not be known: nothing is ruled out then', () => {
    expect(maySay('Talks in Bulgaria go on', '')).toBe(true);
  });
});

describe('an address', () => {
  test.each([
    ['of the original', 'https://theduran.com/belarus-brink/'],
    ['without encryption or slash', 'http://theduran.com/belarus-brink'],
    ['with www', 'https://www.theduran.com/belarus-brink/'],
    ['of the mobile site', 'https://m.theduran.com/belarus-brink/'],
    [
      'with tracking and a fragment',
      'https://theduran.com/belarus-brink/?utm_source=x&fbclid=1#comments',
    ],
    ['of the accelerated page', 'https://theduran.com/belarus-brink/amp/'],
    ['of the print page', 'https://theduran.com/belarus-brink/print/'],
    [
      'in the Wayback Machine',
      'https://web.archive.org/web/20170206012345/https://theduran.com/belarus-brink/',
    ],
    [
      'in the Wayback Machine, as it was',
      'https://web.archive.org/web/20170206012345id_/http://www.theduran.com:80/belarus-brink/',
    ],
    [
      'with one slash lost in an archive',
      'https://web.archive.org/web/2017/http:/theduran.com/belarus-brink',
    ],
    ['in archive.today', 'https://archive.ph/20170206012345/https://theduran.com/belarus-brink/'],
    [
      'in another web archive',
      'https://arquivo.pt/wayback/20170206012345/https://theduran.com/belarus-brink/',
    ],
    [
      'in one collection of an archive',
      'https://wayback.archive-it.org/2017/20170206012345/http://theduran.com/belarus-brink/',
    ],
    [
      'replayed in a frame',
      'http://localhost:8080/my-web/20170206012345mp_/https://theduran.com/belarus-brink/',
    ],
    [
      'in a search engine’s cache',
      'https://webcache.googleusercontent.com/search?q=cache:AbC-1:https://theduran.com/belarus-brink/+&cd=1',
    ],
    [
      'in an accelerator’s cache',
      'https://theduran-com.cdn.ampproject.org/c/s/theduran.com/belarus-brink/amp',
    ],
    ['in capitals', 'HTTPS://TheDuran.com/Belarus-Brink/'],
    ['encoded', 'https://theduran.com/belarus%2Dbrink/'],
  ])('%s is the article’s', (_, url) => {
    expect(normaliseAddress(url)).toBe('theduran.com/belarus-brink');
  });

  test.each([
    ['another article', 'https://theduran.com/belarus-brink-2/'],
    ['the front page', 'https://theduran.com/'],
    ['another outlet', 'https://theduran.org/belarus-brink/'],
    ['a path that ends like it', 'https://example.com/20170206012345/theduran.com/belarus-brink/'],
    [
      'a stamp in a parameter',
      'https://example.com/?at=/20170206012345/https://theduran.com/belarus-brink/',
    ],
    ['an address in a parameter', 'https://example.com/?u=https://theduran.com/belarus-brink/'],
    ['a stray percent sign', 'https://theduran.com/%E0%A4%A'],
    ['nothing', ''],
  ])('of %s is not', (_, url) => {
    expect(normaliseAddress(url)).not.toBe('theduran.com/belarus-brink');
  });

  test('keeps the parameter that names an article', () => {
    expect(normaliseAddress('https://a.example/index.php?id=7&utm_medium=x')).toBe(
      'a.example?id=7',
    );
    expect(normaliseAddress('https://a.example/?p=7')).not.toBe(
      normaliseAddress('https://a.example/?p=8'),
    );
  });
});

describe('a page', () => {
  const page = (identity: Partial<PageIdentity>): PageIdentity => ({
    url: 'https://example.org/x',
    canonical: null,
    title: '',
    heading: null,
    ...identity,
  });
  const named = (identity: PageIdentity, article = brief) =>
    isNamed(addressesOf(identity), identity, article);
  test.each([
    ['address', page({ url: 'https://theduran.com/belarus-brink/' })],
    ['canonical', page({ canonical: 'https://theduran.com/belarus-brink/' })],
    ['headline', page({ heading: '  IS BELARUS on the brink of pivoting away from Russia? ' })],
    ['headline', page({ title: `${headline} – The Duran` })],
    ['headline', page({ title: `The Duran | ${headline}` })],
  ])('is recognised by its %s', (by, identity) => {
    expect(recogniseAddress(identity, [fingerprint])).toEqual({
      article: 'a',
      knowledgeBase: 'k',
      by,
      extent: null,
    });
    expect(named(identity)).toBe(true);
  });
  test.each([
    ['another headline', page({ heading: 'Is Belarus on the brink of pivoting away from China?' })],
    ['no title', page({})],
  ])('with %s is not recognised', (_, identity) => {
    expect(recogniseAddress(identity, [fingerprint])).toBeNull();
    expect(named(identity)).toBe(false);
  });
  test('a short headline is anybody’s, also in the first stage', () => {
    const short = { ...namesInBrief([], 'the harbour'), shingles: [], name: '' };
    expect(named(page({ heading: 'The harbour' }), short)).toBe(false);
  });
});

const other = Array.from(
  { length: 60 },
  (_, i) =>
    `Paragraph ${i} of another text speaks of harvests, bridges and the weather of that week at some length.`,
);

describe('the extent of', () => {
  test.each([
    ['the article', article, 'whole'],
    ['the article among comments', `${other.join('\n')}\n${article}\n${other.join('\n')}`, 'whole'],
    [
      'a copy with 8 % of its letters wrong',
      withWrongLetters(article, 0.08, seededRandom(5)),
      'whole',
    ],
    [
      'a copy without every third paragraph',
      paragraphs.filter((_, i) => i % 3 !== 0).join('\n'),
      'whole',
    ],
    ['the first two thirds', paragraphs.slice(0, 22).join('\n'), 'part'],
    ['the second half', paragraphs.slice(17).join('\n'), 'part'],
    ['one paragraph', paragraphs[3] ?? '', 'quotation'],
    ['the longest paragraph', longest[0] ?? '', 'quotation'],
    ['one paragraph in a short comment', `He wrote: ${paragraphs[3]} We disagree.`, 'quotation'],
    [
      'one paragraph in a long text',
      `${other.join('\n')}\n${paragraphs[3]}\n${other.join('\n')}`,
      'quotation',
    ],
    ['another text', other.join('\n'), 'none'],
    ['nothing', '', 'none'],
  ])('%s', (_, text, extent) => {
    expect(measureExtent(text, fingerprint).extent).toBe(extent);
  });

  test('a quotation is not the article under a like headline, and is under its address', () => {
    const measure = measureExtent(paragraphs[3] ?? '', fingerprint);
    const recognition = { article: 'a', knowledgeBase: 'k', extent: null };
    expect(isArticle({ ...recognition, by: 'headline' }, measure)).toBe(false);
    expect(isArticle({ ...recognition, by: 'text' }, measure)).toBe(false);
    expect(isArticle({ ...recognition, by: 'address' }, measure)).toBe(true);
  });
});

test('a fingerprint takes less than 1 KB and holds no sentence of the article', () => {
  expect(gzipSync(JSON.stringify(fingerprint)).length).toBeLessThan(1024);
  expect(JSON.stringify(fingerprint)).not.toContain('flurry');
});

test('an article of two sentences is known by its own words, and a page with one word less of them', () => {
  const sentences =
    'On 1 March 2010 the council voted to widen the harbour. Seven members were in favour. ' +
    'The new quay will be open within two years, the mayor said after the vote.';
  const short = { article: 'a', knowledgeBase: 'k', urls: [], headline: '', text: sentences };
  const known = fingerprintArticle(short);
  expect(measureExtent(sentences, known).extent).toBe('whole');
  expect(measureExtent(sentences.replace('harbour', 'port'), known).extent).not.toBe('none');
  expect(measureExtent('The mayor said nothing after the vote.', known).extent).not.toBe('whole');
});

test('a page that shares with a long article only what any text has is no copy of it', () => {
  const random = seededRandom(7);
  const others = Array.from({ length: 5000 }, () => 1 + Math.floor(random() * (2 ** 32 - 2)));
  // A few runs of words from all over the page stand in each part of the long one.
  const shared = fingerprint.shingles.filter((_, index) => index % 3 === 0);
  const step = Math.floor(others.length / shared.length);
  const shingles = others.map((one, index) =>
    index % step === 0 ? (shared[index / step] ?? one) : one,
  );
  const { extent } = measureExtent(article, { ...fingerprint, words: 60_000, shingles });
  expect(extent).toBe('quotation');
});
