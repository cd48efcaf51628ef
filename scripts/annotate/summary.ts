import type { PageResult } from './page-record.ts';

/** Counts of a run. */
export interface Summary {
  pages: number;
  articles: number;
  claims: number;
  mentions: number;
  failed: number;
}

export function emptySummary(): Summary {
  return { pages: 0, articles: 0, claims: 0, mentions: 0, failed: 0 };
}

export function count(summary: Summary, result: PageResult): void {
  summary.pages++;
  summary.articles += result.article ? 1 : 0;
  summary.claims += result.claims;
  summary.mentions += result.mentions;
  summary.failed += result.failed ? 1 : 0;
}

/** A table for a terminal. `earlier` pages were done by a run before. */
export function formatSummary(summary: Summary, earlier: number, seconds: number): string {
  const rows: (readonly [string, string])[] = [
    ['pages', String(summary.pages)],
    ...(earlier > 0 ? [['done before', String(earlier)] as const] : []),
    ['known articles', String(summary.articles)],
    ['claims bound', String(summary.claims)],
    ['events mentioned', String(summary.mentions)],
    ['could not be read', String(summary.failed)],
    ['pages a second', (summary.pages / Math.max(seconds, 0.001)).toFixed(1)],
  ];
  return rows.map(([label, value]) => `${label.padEnd(18)}${value.padStart(9)}`).join('\n');
}
