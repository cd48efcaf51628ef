import type { BaseChange, ListChange } from '../../core/model/added-summary.ts';
import type { WrittenBase } from './added-base.ts';

type Listed = readonly { readonly id: string }[];

export function compareBases(older: WrittenBase, newer: WrittenBase): BaseChange {
  const [from, to] = [older, newer].map((base) => base['knowledge-base'].version);
  const known = new Set(older.changelog.map(({ version }) => version));
  return {
    from: from ?? '',
    to: to ?? '',
    order: compareVersions(to ?? '', from ?? ''),
    claims: compareLists(older.claims, newer.claims),
    events: compareLists(older.events, newer.events),
    sources: compareLists(older.sources, newer.sources),
    log: newer.changelog.filter(({ version }) => !known.has(version)),
  };
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

/** Of two versions of three numbers, as `Array.sort` wants it. */
function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map((version) => version.split('.').map(Number));
  for (const [index, number] of (first ?? []).entries()) {
    const difference = number - (second?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
