import type { KnowledgeEvent } from '../../../core/model/event.ts';

export interface TopicCount {
  readonly topic: string;
  readonly count: number;
}

/** The topics of these events with how many have each, most first, equals by name. */
export function topicCounts(events: readonly Pick<KnowledgeEvent, 'topics'>[]): TopicCount[] {
  const counts = new Map<string, number>();
  for (const topic of events.flatMap(({ topics }) => topics)) {
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts]
    .map(([topic, count]) => ({ topic, count }))
    .sort((a, b) => b.count - a.count || a.topic.localeCompare(b.topic, 'en'));
}
