import { dateBounds } from '../../core/dates/edtf-date.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';

type Dated = Pick<KnowledgeBase['sources'][number], 'id' | 'read' | 'date'>;

/** Finds the date of the newest source that was read among `sources`; null where none has a date. */
export function newestEvidence(base: {
  readonly sources: readonly Dated[];
}): (sources: readonly string[]) => string | null {
  const dates = new Map(
    base.sources.flatMap(({ id, read, date }) => (read && date ? [[id, date]] : [])),
  );
  return (sources) =>
    sources
      .flatMap((id) => dates.get(id) ?? [])
      .reduce<string | null>(
        (newest, date) => (newest && !isNewer(date, newest) ? newest : date),
        null,
      );
}

/** Of two dates of different precision the one that may reach further is the newer. */
function isNewer(date: string, than: string): boolean {
  return (dateBounds(date)?.last ?? '') > (dateBounds(than)?.last ?? '');
}
