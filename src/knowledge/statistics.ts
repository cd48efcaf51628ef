import type { KnowledgeBase } from './knowledge-base.ts';
import { sourceKinds } from './rules/source-kinds.ts';

/** What a knowledge base covers, and how well. Counts by name, largest first. */
export interface Statistics {
  readonly claims: number;
  readonly claimsByKindAndVerdict: ReadonlyMap<string, number>;
  readonly claimsByConfidence: ReadonlyMap<string, number>;
  readonly events: number;
  readonly eventsInPeriod: number;
  readonly eventsWithMentions: number;
  /** How many somebody searched for on their own, by their reviews. */
  readonly eventsSearched: number;
  /** The day of such a search, longest ago; null without one. */
  readonly oldestEventSearch: string | null;
  readonly sources: number;
  readonly sourcesByKind: ReadonlyMap<string, number>;
  readonly sourcesByLanguage: ReadonlyMap<string, number>;
  readonly sourcesRead: number;
  readonly sourcesArchived: number;
  readonly publishers: number;
  readonly publishersWithCountry: number;
  /** The day on which a record behind a claim was last looked for, longest ago; null without claims. */
  readonly oldestSearch: string | null;
}

/** Counts what `kb:stats` prints: claims by kind and verdict, events in and out of the period, sources by kind. */
export function statistics(base: KnowledgeBase): Statistics {
  const { claims, events, sources, publishers, reviews } = base;
  const searches = reviews.flatMap(({ of, searched }) =>
    of.startsWith('events/') && searched !== undefined ? [searched] : [],
  );
  const { start, end } = base['knowledge-base'].period;
  return {
    claims: claims.length,
    claimsByKindAndVerdict: count(claims.map(({ kind, verdict }) => `${kind}, ${verdict}`)),
    claimsByConfidence: count(claims.map(({ confidence }) => confidence)),
    events: events.length,
    // ISO dates of any length compare as text when the longer is cut to the shorter.
    eventsInPeriod: events.filter(({ date }) => date >= start && date.slice(0, end.length) <= end)
      .length,
    eventsWithMentions: events.filter(({ mentions }) => mentions.length > 0).length,
    eventsSearched: searches.length,
    oldestEventSearch: searches.sort()[0] ?? null,
    sources: sources.length,
    sourcesByKind: count([...sourceKinds(base).values()]),
    sourcesByLanguage: count(sources.map(({ language }) => language)),
    sourcesRead: sources.filter(({ read }) => read).length,
    sourcesArchived: sources.filter(({ archivedUrl }) => archivedUrl !== undefined).length,
    publishers: publishers.length,
    publishersWithCountry: publishers.filter(({ country }) => country !== null).length,
    oldestSearch: claims.map(({ searched }) => searched).sort()[0] ?? null,
  };
}

function count(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
