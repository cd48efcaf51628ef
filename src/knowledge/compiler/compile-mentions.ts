import type { Concept, EventProfile } from '../../core/mentions/mention-part.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { ofItsTime } from './of-its-time.ts';
import { profileEvents } from './profile-events.ts';

/** By what the events of `base` are known in texts of others. */
export function compileMentions(base: KnowledgeBase, concepts: readonly Concept[]): EventProfile[] {
  const titles = new Map(base.sources.map(({ id, title }) => [id, title]));
  const texts = base.events.map((event) => ({
    event: {
      ...event,
      end: event.end ?? null,
      summary: ofItsTime(event.summary, event.end ?? event.date),
    },
    hints: event.mentions.map(({ all, within, years }) => ({ all, within, years: years ?? null })),
    sourceTitles: event.sources.flatMap((id) => titles.get(id) ?? []),
  }));
  return profileEvents(texts, concepts);
}
