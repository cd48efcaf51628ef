import { expect, test } from 'vitest';
import { sharedPatterns } from '../../../src/extension/background/shared-patterns.ts';

const HOSTS = ['*://outlet.example/*', '*://paper.example/*'];

test.each([
  ['the outlet’s own site', ['*://outlet.example/*', '*://www.outlet.example/*'], [HOSTS[0]]],
  ['a site that was opted in over https', ['https://paper.example/*'], ['https://paper.example/*']],
  ['every page', ['*://outlet.example/*', '*://*/*'], HOSTS],
  ['other sites', ['https://other.example/*', 'https://news.paper.example/*'], []],
])('where our own first stage looks at %s, it tells what it reads there', (_, own, shared) => {
  expect(sharedPatterns(HOSTS, own)).toEqual(shared);
});
