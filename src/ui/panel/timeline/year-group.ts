import { edtfInterval, type YearInterval } from '../../../core/dates/edtf-interval.ts';
import type { KnowledgeEvent } from '../../../core/model/event.ts';
import type { Numbered } from '../../margin/lines.ts';

export interface TimelineEvent {
  readonly event: KnowledgeEvent;
  /** In years with a fraction. */
  readonly start: number;
  readonly end: number;
  /** How many claims of the article rest on it. */
  readonly weight: number;
  /** Marks on this page whose notes rest on it. */
  readonly notes: readonly Numbered[];
  /** True where the open note rests on it. */
  readonly behindNote: boolean;
}

export interface YearGroup {
  readonly year: number;
  /** In order of date. */
  readonly events: readonly TimelineEvent[];
}

/** Events that touch the window and have the topic (null: any), by the year in which they began. */
export function yearGroups(
  events: readonly TimelineEvent[],
  { window, topic }: { readonly window: YearInterval; readonly topic: string | null },
): YearGroup[] {
  const groups = new Map<number, TimelineEvent[]>();
  const shown = events
    .filter(({ start, end }) => start < window.end && end > window.start)
    .filter(({ event }) => topic === null || event.topics.includes(topic))
    .sort((a, b) => a.start - b.start);
  for (const event of shown) {
    const year = Math.floor(event.start + 1e-9);
    groups.set(year, [...(groups.get(year) ?? []), event]);
  }
  return [...groups].map(([year, list]) => ({ year, events: list }));
}

/**
 * The few events of a year to begin with: all behind the open note, then those that most claims
 * rest on, up to `most`; in order of date.
 */
export function leadingEvents(events: readonly TimelineEvent[], most: number): TimelineEvent[] {
  if (events.length <= most + 1) return [...events];
  const ranked = [...events].sort(
    (a, b) => Number(b.behindNote) - Number(a.behindNote) || b.weight - a.weight,
  );
  const behind = events.filter(({ behindNote }) => behindNote).length;
  const kept = new Set(ranked.slice(0, Math.max(most, behind)));
  return events.filter((event) => kept.has(event));
}

/** A claim, the events that it rests on, and its mark; null where this page has none. */
export interface RestingClaim {
  readonly events: readonly string[];
  readonly note: Numbered | null;
}

/** Brings the events of a knowledge base and the claims that rest on them together. */
export function timelineEvents(
  events: readonly KnowledgeEvent[],
  claims: readonly RestingClaim[],
  behindNote: readonly string[],
): TimelineEvent[] {
  return events.map((event) => {
    const resting = claims.filter((claim) => claim.events.includes(event.id));
    return {
      event,
      ...edtfInterval(event.date, event.end),
      weight: resting.length,
      notes: resting.flatMap(({ note }) => note ?? []),
      behindNote: behindNote.includes(event.id),
    };
  });
}
