import type { Statistics } from '../../src/knowledge/statistics.ts';

/** Statistics of a knowledge base as lines for a terminal. */
export function formatStatistics(stats: Statistics): string {
  return [
    `claims: ${stats.claims}`,
    ...list(stats.claimsByKindAndVerdict),
    `confidence: ${inline(stats.claimsByConfidence)}`,
    `oldest search for a claim: ${stats.oldestSearch ?? 'none'}`,
    `events: ${stats.events}, in the period: ${stats.eventsInPeriod}, recognised in other texts: ${stats.eventsWithMentions}`,
    `searched for on their own: ${stats.eventsSearched}, oldest search: ${stats.oldestEventSearch ?? 'none'}`,
    `sources: ${stats.sources}, read: ${share(stats.sourcesRead, stats.sources)}, with an archived copy: ${share(stats.sourcesArchived, stats.sources)}`,
    ...list(stats.sourcesByKind),
    `languages: ${inline(stats.sourcesByLanguage)}`,
    `publishers: ${stats.publishers}, with a country: ${share(stats.publishersWithCountry, stats.publishers)}`,
  ].join('\n');
}

function list(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].map(([name, count]) => `${String(count).padStart(6)}  ${name}`);
}

function inline(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0' : `${part} (${((100 * part) / whole).toFixed(1)} %)`;
}
