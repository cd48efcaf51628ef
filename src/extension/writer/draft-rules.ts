import { dateBounds } from '../../core/dates/edtf-date.ts';
import type { Draft, DraftNote } from '../../core/writing/draft.ts';
import type { DraftRules } from './writing-session.ts';

/** What is said of a draft while it is written. */
export function draftRules(): DraftRules {
  return { check: () => [], proposedAsOf };
}

/** The date of the newest source of a note that was read; null where none has one. */
function proposedAsOf({ sources }: Draft, note: DraftNote): string | null {
  const dates = sources.flatMap(({ id, date, read }) =>
    read && date && dateBounds(date) && note.sources.includes(id) ? [date] : [],
  );
  const lastOf = (date: string) => dateBounds(date)?.last ?? '';
  return dates.sort((one, other) => lastOf(one).localeCompare(lastOf(other))).at(-1) ?? null;
}
