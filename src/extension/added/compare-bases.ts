import {
  type BaseChange,
  type ListChange,
  OTHER_PARTS,
  type OtherPart,
} from '../../core/model/added-summary.ts';
import type { WrittenBase } from './added-base.ts';

type Listed = readonly { readonly id: string }[];

/** Lists the changes that a file would make to the stored base with its id. */
export function compareBases(older: WrittenBase, newer: WrittenBase): BaseChange {
  const [from, to] = [older, newer].map((base) => base['knowledge-base'].version);
  const known = new Set(older.changelog.map(({ version }) => version));
  const [before, after] = [otherParts(older), otherParts(newer)];
  const { authors } = older['knowledge-base'];
  return {
    from: from ?? '',
    to: to ?? '',
    order: compareVersions(to ?? '', from ?? ''),
    claims: compareLists(older.claims, newer.claims),
    events: compareLists(older.events, newer.events),
    sources: compareLists(older.sources, newer.sources),
    others: OTHER_PARTS.filter((part) => isOther(before[part], after[part])),
    writtenBy: isOther(authors, newer['knowledge-base'].authors) ? authors : null,
    log: newer.changelog.filter(({ version }) => !known.has(version)),
  };
}

function otherParts(base: WrittenBase): Readonly<Record<OtherPart, unknown>> {
  const { title, version: _, asOf: __, authors: ___, ...about } = base['knowledge-base'];
  const { provenance, publishers, lexicon } = base;
  // Denials, and what comes after the disclaimer, follow from the claims.
  const articles = base.articles.map(({ fingerprint, ...article }) => {
    return { ...article, words: fingerprint?.words, shingles: fingerprint?.shingles };
  });
  return { title, articles, who: provenance, publishers, about: [about, lexicon] };
}

/** Relies on the schema's order of keys, which everything it has passed has. */
function isOther(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

function compareLists(older: Listed, newer: Listed): ListChange {
  const before = new Map(older.map((entry) => [entry.id, JSON.stringify(entry)]));
  const after = new Map(newer.map((entry) => [entry.id, JSON.stringify(entry)]));
  const kept = [...after].filter(([id]) => before.has(id));
  return {
    added: after.size - kept.length,
    changed: kept.filter(([id, entry]) => before.get(id) !== entry).length,
    removed: before.size - kept.length,
  };
}

/** Compares two versions of three numbers, as `Array.sort` expects. */
function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map((version) => version.split('.').map(Number));
  for (const [index, number] of (first ?? []).entries()) {
    const difference = number - (second?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
