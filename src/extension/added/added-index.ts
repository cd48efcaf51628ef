import { isInProbe, type PageProbe } from '../../core/recognition/page-probe.ts';
import type { AddedBase } from './added-base.ts';
import { isRow } from './check-part.ts';

/** An article of an added base, identified by their ids. */
export interface FoundArticle {
  readonly base: AddedBase;
  readonly article: string;
}

/** All added bases that are on, merged: the cost of looking up a page depends only on the page's length. */
export interface AddedIndex {
  readonly bases: readonly AddedBase[];
  /** The articles that a page's address names, or whose words it holds: a reason to look closer, nothing more. */
  find(probe: PageProbe): readonly FoundArticle[];
}

/** Least distinct shingles of an article on a page; a text on the same subject may have one by chance. */
const LEAST_SHINGLES = 2;

/** The most articles that a page is searched for: a page is one, but many bases may know the same text. */
const MOST_FOUND = 60;

/** Leaves out a base whose row is damaged on disk; the others stay. */
export function createAddedIndex(all: readonly AddedBase[]): AddedIndex {
  const bases = all.filter((base) => base.on && isRow(base));
  const articles: FoundArticle[] = [];
  const byAddress = new Map<string, number[]>();
  const byShingle = new Map<number, number[]>();
  for (const base of bases) {
    for (const { article, addresses, shingles } of base.fingerprints) {
      const index = articles.push({ base, article }) - 1;
      // A page without a canonical link reports an empty one.
      for (const address of addresses) if (address !== '') note(byAddress, address, index);
      for (const shingle of new Set(shingles))
        if (isInProbe(shingle)) note(byShingle, shingle, index);
    }
  }
  return {
    bases,
    find({ addresses, shingles }) {
      const counts = new Map<number, number>();
      const count = (index: number, by: number) => counts.set(index, (counts.get(index) ?? 0) + by);
      for (const address of addresses)
        for (const index of byAddress.get(address) ?? []) count(index, Number.MAX_SAFE_INTEGER);
      for (const shingle of shingles)
        for (const index of byShingle.get(shingle) ?? []) count(index, 1);
      return [...counts]
        .filter(([, hits]) => hits >= LEAST_SHINGLES)
        .sort(([, a], [, b]) => b - a)
        .slice(0, MOST_FOUND)
        .flatMap(([index]) => articles[index] ?? []);
    },
  };
}

function note<Key>(indexes: Map<Key, number[]>, key: Key, index: number): void {
  const known = indexes.get(key);
  if (known) known.push(index);
  else indexes.set(key, [index]);
}
