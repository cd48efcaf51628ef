import { expect, test } from 'vitest';
import { mayHoldArticle } from '../../../src/core/recognition/may-hold-article.ts';
import {
  allShingles,
  knownShingles,
  sampledShingles,
} from '../../../src/core/recognition/page-probe.ts';
import { shinglesOf } from '../../../src/core/recognition/shingles.ts';
import { runToEnd } from '../../../src/core/run-to-end.ts';
import type { AddedBase } from '../../../src/extension/added/added-base.ts';
import { createAddedIndex } from '../../../src/extension/added/added-index.ts';
import { fingerprintArticle } from '../../../src/knowledge/compiler/fingerprint-article.ts';
import { additionOf, libraryBase } from '../../../tools/support/added-bases.ts';
import { readArticle } from '../../../tools/support/matching.ts';

const words = readArticle();
const { base: model } = await additionOf(await libraryBase());

function baseOf(id: string, text: string, url = `https://${id}.example/article`): AddedBase {
  const known = { article: 'article', knowledgeBase: id, urls: [url], headline: 'A headline' };
  return { ...model, id, fingerprints: [fingerprintArticle({ ...known, text })] };
}

const OTHER = Array.from(
  { length: 300 },
  (_, i) => `Sentence ${i * 7919} of harvests and bridges.`,
);
const bases = [
  baseOf('first', words),
  baseOf('second', words.slice(0, words.length / 2)),
  baseOf('other', OTHER.join(' ')),
  { ...baseOf('off', words), on: false },
];
const index = createAddedIndex(bases);
const idsOf = (probe: { addresses?: string[]; shingles?: number[] }) =>
  index.find({ addresses: [], shingles: [], ...probe }).map(({ base }) => base.id);

/** What the first stage reads of a page that is no article of its own, whose shingles these are. */
function readFor(text: string, shingles: readonly number[]): number[] {
  const read: number[] = [];
  expect(mayHoldArticle(text, [{ shingles: [...shingles] }], read)).toBe(false);
  return read;
}

test.each([
  ['its fingerprints', { fingerprints: undefined }],
  ['the addresses of one', { fingerprints: [{ ...bases[0]?.fingerprints[0], addresses: null }] }],
  ['its title', { title: 7 }],
])('a base that lost %s is left out, and the others are found', (_, damage) => {
  const damaged: AddedBase = Object.assign(baseOf('damaged', words), damage as object);
  const { bases: kept, find } = createAddedIndex([damaged, ...bases]);
  expect(kept.map(({ id }) => id)).toEqual(['first', 'second', 'other']);
  const [found] = find({ addresses: ['other.example/article'], shingles: [] });
  expect(found?.base.id).toBe('other');
});

test('a page is looked up by its address alone', () => {
  expect(idsOf({ addresses: ['other.example/article'] })).toEqual(['other']);
  expect(idsOf({ addresses: ['elsewhere.example/article'] })).toEqual([]);
});

test.each([
  ['the whole of its words', (text: string) => runToEnd(allShingles(text))],
  ['samples of them', sampledShingles],
  ['what our own first stage has read', (text: string) => knownShingles(readFor(text, [1]))],
  [
    'what our own first stage has read, though it met words of its article everywhere',
    (text: string) => knownShingles(readFor(text, shinglesOf(['remarks', 'of', 'readers']))),
  ],
])(
  'a page is looked up by %s: every base that is on and knows them, the surest first',
  (_, told) => {
    expect(idsOf({ shingles: told(words) })).toEqual(['first', 'second']);
    const amongOthers = `${'Remarks of readers on the weather. '.repeat(400)}${words}`;
    expect(idsOf({ shingles: told(amongOthers) })).toEqual(['first', 'second']);
    expect(idsOf({ shingles: told('Remarks of readers on the weather of this week.') })).toEqual(
      [],
    );
  },
);

test('an article at the end of a long page is met by all of its words, and told in a few numbers', () => {
  const long = `${OTHER.join(' ').repeat(40)} ${words}`;
  const shingles = runToEnd(allShingles(long));
  expect(shingles.length).toBeLessThanOrEqual(4096);
  expect(idsOf({ shingles })).toContain('first');
  expect(sampledShingles(long).length).toBeLessThan(1500);
});
