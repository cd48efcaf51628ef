import { intervalAfter } from '../../core/dates/interval-after.ts';
import type { Messages } from './create-messages.ts';

const BASES = {
  day: 'later_days',
  week: 'later_weeks',
  month: 'later_months',
  year: 'later_years',
} as const;

/**
 * How long after a page dated `published` an event dated `date` came, in words ("seven months later"): both
 * EDTF. Null if it did not come after, or the page has no date.
 */
export function laterWords(
  { t, plural, number }: Messages,
  { published, date }: { readonly published: string | null; readonly date: string },
): string | null {
  const interval = published === null ? null : intervalAfter(published, date);
  if (interval === null) return null;
  const { count, unit } = interval;
  // The word for week is feminine in languages in which that matters.
  const words = t(unit === 'week' ? 'numbers_feminine' : 'numbers').split(',');
  return plural(BASES[unit], count, words[count - 1] ?? number(count));
}
