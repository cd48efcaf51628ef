import { dateBounds } from '../../core/dates/edtf-date.ts';
import type { Draft, DraftNote } from '../../core/writing/draft.ts';
import { newestEvidence } from '../rules/newest-evidence.ts';

/** The date of the newest source of a note that was read; null where none of them has one. */
export function proposedAsOf(
  { sources }: Pick<Draft, 'sources'>,
  note: Pick<DraftNote, 'sources'>,
): string | null {
  const dated = sources.filter(({ date }) => date !== null && dateBounds(date) !== null);
  return newestEvidence({ sources: dated })(note.sources);
}
