import type { LineFinding } from './finding.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

type Event = KnowledgeBase['events'][number];

/** What a reader is told of an event; topics and rules for finding it are each base's own. */
const TOLD = ['date', 'end', 'title', 'summary', 'followed', 'confidence', 'sources'] as const;

/**
 * Every difference between copies of one event in `bases`: the same id, or another id with the same day
 * and title. Each base is read alone, so that what was corrected in one would stay wrong in the next.
 */
export function checkCopies(bases: readonly KnowledgeBase[]): LineFinding[] {
  const first = new Map<string, { readonly event: Event; readonly base: string }>();
  return bases.flatMap((base) => {
    const { id: name } = base['knowledge-base'];
    return base.events.flatMap((event, index): LineFinding[] => {
      const keys = [event.id, `${event.date} ${event.title.toLowerCase()}`];
      const known = keys.flatMap((key) => first.get(key) ?? []).find((copy) => copy.base !== name);
      if (!known) {
        for (const key of keys) first.set(key, { event, base: name });
        return [];
      }
      const fault = difference(event, known.event);
      if (!fault) return [];
      const { file, line } = base.locationOf('events', index);
      const message = `${event.id}: differs from its copy in ${known.base}: ${fault}; make them equal, and review what changed`;
      return [{ file: `${name}/${file}`, line, rule: 'copies', message, severity: 'error' }];
    });
  });
}

/** The fields that differ, or how the other is called; null where nothing differs. */
function difference(event: Event, other: Event): string | null {
  if (event.id !== other.id) return `there the id is "${other.id}"`;
  const fields = TOLD.filter((field) => told(event, field) !== told(other, field));
  return fields.length === 0 ? null : fields.join(', ');
}

/** In which order sources are listed says nothing; in which order things followed does. */
function told(event: Event, field: (typeof TOLD)[number]): string {
  return JSON.stringify(field === 'sources' ? [...event.sources].sort() : event[field]) ?? '';
}
