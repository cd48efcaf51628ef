import { expect, test } from 'vitest';
import { hasTracking, withoutTracking } from '../../src/core/tracking.ts';

test.each([
  ['https://a.example/?utm_source=x', 'https://a.example/'],
  ['https://a.example/p?id=3&fbclid=y&page=2#top', 'https://a.example/p?id=3&page=2#top'],
  ['https://a.example/p?mc_cid=1&utm_campaign=a%20b#x?utm_a=1', 'https://a.example/p#x?utm_a=1'],
  ['https://a.example/p?q=utm_source=1', 'https://a.example/p?q=utm_source=1'],
  ['https://a.example/p?', 'https://a.example/p?'],
  ['https://a.example/p?&', 'https://a.example/p?&'],
  ['no address', 'no address'],
])('%s without tracking is %s', (url, expected) => {
  expect(withoutTracking(url)).toBe(expected);
  expect(hasTracking(url)).toBe(url !== expected);
});
