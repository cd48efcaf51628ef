import { describe, expect, test } from 'vitest';
import { mayHoldArticle } from '../../../src/core/recognition/may-hold-article.ts';
import { compileFirstStage } from '../../../src/knowledge/compiler/compile-first-stage.ts';
import { compileRecognition } from '../../../src/knowledge/compiler/compile-matching.ts';
import { loadBase } from '../../../src/knowledge/load/load-base.ts';
import { loadAllBundled, loadBundled } from '../../../tools/build/knowledge-plugin.ts';
import { ROOT } from '../../../tools/lib/root.ts';
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

describe('the first stage of several bases', async () => {
  const bundled = await loadBundled(ROOT);
  const [text = ''] = bundled.texts.values();
  const several = (count: number) =>
    compileFirstStage([bundled, ...Array.from({ length: count - 1 }, () => base)]);

  test('of one article has all of its shingles', () => {
    const [known] = compileRecognition(bundled).articles;
    expect(several(1).map(({ shingles }) => shingles)).toEqual([known?.shingles]);
  });

  test('has a name that each article says throughout, of our own text and as written beside a fingerprint', async () => {
    const all = await loadAllBundled(ROOT);
    expect(compileFirstStage(all).map(({ name }) => name)).toEqual(['elarus', 'elarus', 'elarus']);
  });

  test('has no name where the text says none again and again', () => {
    expect(compileFirstStage([base]).map(({ name }) => name)).toEqual(['']);
  });

  test.each([2, 3, 6])(
    'of %i articles has no more shingles together, and knows a copy by either half',
    (count) => {
      const articles = several(count);
      expect(articles.flatMap(({ shingles }) => shingles).length).toBeLessThanOrEqual(120);
      const all = text.split(/\n+/);
      const half = all.length / 2;
      for (const part of [all, all.slice(0, half), all.slice(half)])
        expect(mayHoldArticle(part.join('\n'), articles)).toBe(true);
      expect(mayHoldArticle(text.split('').reverse().join(''), articles)).toBe(false);
    },
  );

  test.each([20_000, 100_000, 300_000, 1_000_000])(
    'meets an article wherever it stands among %i units of other words',
    (length) => {
      const articles = several(3);
      const other = 'The ferry leaves at nine and comes back when the wind allows it. ';
      const around = other.repeat(Math.ceil(length / other.length));
      const missed = Array.from({ length: 25 }, (_, step) =>
        Math.floor((length * step) / 24),
      ).filter(
        (at) => !mayHoldArticle(`${around.slice(0, at)}${text}${around.slice(at)}`, articles),
      );
      expect(missed).toEqual([]);
    },
  );
});
