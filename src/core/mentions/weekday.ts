import type { Days } from './date-evidence.ts';
import type { Passage } from './passage.ts';

/** An event that lasts longer falls on every day of the week, or nearly. */
const LONGEST = 3;

/**
 * Whether the event's day is one of the days of the week that the passage names. Where the page gives
 * no day this says more than nothing: of seven events alike it leaves one.
 */
export function weekday({ first, last }: Days, { weekdays }: Passage): Record<string, number> {
  if (weekdays.length === 0 || last - first >= LONGEST) return {};
  for (let day = first; day <= last; day += 1) {
    if (weekdays.includes(new Date(day * 86_400_000).getUTCDay())) return { 'weekday agrees': 1 };
  }
  return { 'weekday differs': 1 };
}
