import { isInProbe, type PageProbe } from '../../core/recognition/page-probe.ts';
import type { AddedBase } from './added-base.ts';
import { isRow } from './check-part.ts';

/** An article of an added base, by their own ids. */
export interface FoundArticle {
  readonly base: AddedBase;
  readonly article: string;
}

/** All added bases that are on, merged: a page is looked up in it at a cost that its own length sets. */
export interface AddedIndex {
  readonly bases: readonly AddedBase[];
  /** The articles that a page names by its address, or of which it holds words. That is a reason to look closer, not more. */
  find(probe: PageProbe): readonly FoundArticle[];
}

/** Different shingles of an article that a page holds; a text on the same subject has one now and then. */
const LEAST_SHINGLES = 2;

/** Articles of which a page is looked through at most: a page is one, and a text may be known to many bases. */
const MOST_FOUND = 60;

/** A base whose row the disk has damaged is left out, and the others stay. */
export function createAddedIndex(all: readonly AddedBase[]): AddedIndex {
  const bases = all.filter((base) => base.on && isRow(base));
  const articles: FoundArticle[] = [];
  const byAddress = new Map<string, number[]>();
  const byShingle = new Map<number, number[]>();
  for (const base of bases) {
    for (const { article, addresses, shingles } of base.fingerprints) {
      const index = articles.push({ base, article }) - 1;
      // A page without a canonical link tells an empty one.
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
