import { expect, test } from 'vitest';
import { compareBases } from '../../../src/extension/added/compare-bases.ts';
import { readOneFile } from '../../../src/knowledge/one-file/read-one-file.ts';
import type { WrittenOneFile } from '../../../src/knowledge/schema/one-file.ts';
import { packedHarbour } from '../../support/added-files.ts';

const packed = await packedHarbour();
const base = (file: WrittenOneFile = packed) => readOneFile(JSON.stringify(file), 'x.json');
const head = (changes: object): WrittenOneFile => ({
  ...packed,
  'knowledge-base': { ...packed['knowledge-base'], ...changes },
});
const none = { added: 0, changed: 0, removed: 0 };
const nothing = {
  ...{ claims: none, events: none, sources: none },
  ...{ others: [], writtenBy: null, log: [] },
};

test('the same file changes nothing', () => {
  expect(compareBases(base(), base())).toMatchObject({ ...nothing, order: 0 });
});

test('a file with another log alone changes nothing but that', () => {
  const entry = { version: '9.0.0', date: '2020-06-01', changes: ['A word.'], corrections: [] };
  const file = { ...head({ version: '9.0.0' }), changelog: [entry, ...packed.changelog] };
  const change = compareBases(base(), base(file));
  expect(change).toMatchObject({ ...nothing, log: [entry], to: '9.0.0' });
  expect(change.order).toBeGreaterThan(0);
});

test('what stands in an article for the sake of its claims is no other article', () => {
  const articles = packed.articles.map(({ fingerprint, ...one }) =>
    fingerprint ? { ...one, fingerprint: { ...fingerprint, denials: { x: 'not' } } } : one,
  );
  expect(articles).not.toEqual(packed.articles);
  expect(compareBases(base(), base({ ...packed, articles }))).toMatchObject(nothing);
});

test.each<[string, WrittenOneFile, string]>([
  ['a title', head({ title: 'The quay' }), 'title'],
  ['a language', head({ language: 'de' }), 'about'],
  ['a way to a correction', head({ corrections: undefined }), 'about'],
  ['a spelling', { ...packed, lexicon: { spellings: [['quay', 'kay']] } }, 'about'],
  [
    'an address',
    { ...packed, articles: packed.articles.map((one) => ({ ...one, copies: [] })) },
    'articles',
  ],
  ['who is speaking', { ...packed, provenance: { ...packed.provenance, summary: 'X.' } }, 'who'],
  [
    'a publisher',
    { ...packed, publishers: packed.publishers.map((one) => ({ ...one, name: `${one.name}!` })) },
    'publishers',
  ],
])('%s that is another is told', (_, file, part) => {
  expect(compareBases(base(), base(file))).toMatchObject({ ...nothing, others: [part] });
});

test('of a file that names other authors it is said by whom the one is that is there', () => {
  const { authors } = packed['knowledge-base'];
  const change = compareBases(base(), base(head({ authors: ['Somebody else'] })));
  expect(change).toMatchObject({ ...nothing, writtenBy: authors });
  expect(authors).not.toEqual([]);
});
