import { dateEvidence, daysOf } from './date-evidence.ts';
import type { EventProfile } from './mention-part.ts';
import type { Passage } from './passage.ts';

/** Whether a date that is named, or the page's own where none is, is about the event's. */
export function isTimely(profile: EventProfile, { dates, page }: Passage): boolean {
  const { agreement, age } = dateEvidence(daysOf(profile), dates, page);
  if (agreement === 'none') return age === 'today' || age === 'new' || age === 'week';
  return agreement === 'day' || agreement === 'day-of-year' || agreement === 'month';
}
