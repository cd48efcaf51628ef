import { expect, test } from 'vitest';
import { compileRecognition } from '../../../src/knowledge/compiler/compile-matching.ts';
import { loadBase } from '../../../src/knowledge/load/load-base.ts';
import { GOOD_BASE } from '../../support/altered-base.ts';

const base = await loadBase(GOOD_BASE, GOOD_BASE);

test('the first stage knows the article and its copies, and none of its words', () => {
  const part = compileRecognition(base);
  expect(part.articles).toMatchObject([
    {
      article: 'harbour-vote',
      knowledgeBase: 'harbour-2010',
      addresses: ['example.org/harbour-vote', 'copies.example/harbour'],
    },
  ]);
  expect(JSON.stringify(part)).not.toContain('council');
});

test('ten times as many claims, events and sources leave the first stage as it is', () => {
  const tenfold = <Item extends { id: string }>(items: readonly Item[]) =>
    Array.from({ length: 10 }, (_, copy) =>
      items.map((item) => ({ ...item, id: `${item.id}-${copy}` })),
    ).flat();
  const { claims, events, sources } = base;
  const large = { claims: tenfold(claims), events: tenfold(events), sources: tenfold(sources) };
  expect(compileRecognition({ ...base, ...large })).toEqual(compileRecognition(base));
});
