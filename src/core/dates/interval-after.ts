import { dateBounds } from './edtf-date.ts';

/** A length of time as people say it. */
export interface Interval {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

const DAY = 86_400_000;
/** Up to so many days are told in days, so many weeks in weeks, so many months in months. */
const MOST_DAYS = 13;
const MOST_WEEKS = 8;
const MOST_MONTHS = 23;
const WEEK = 7;
const MONTH = 30.44;

/**
 * How long after the day of a page an event came, no more exactly than both dates (EDTF) are: seven
 * months, two years. Null where it did not certainly come after, or one of them is no date.
 */
export function intervalAfter(page: string, event: string): Interval | null {
  const [from, to] = [dateBounds(page), dateBounds(event)];
  if (from === null || to === null || to.first <= from.last) return null;
  const exactness = Math.min(page.split('/')[0]?.length ?? 0, event.split('/')[0]?.length ?? 0);
  const days = Math.round((Date.parse(to.first) - Date.parse(from.first)) / DAY);
  if (exactness <= 4) return yearsBetween(from.first, to.first);
  if (exactness > 7 && days <= MOST_DAYS) return { count: days, unit: 'day' };
  const weeks = Math.round(days / WEEK);
  if (exactness > 7 && weeks <= MOST_WEEKS) return { count: weeks, unit: 'week' };
  const months = Math.max(1, Math.round(days / MONTH));
  if (months <= MOST_MONTHS) return { count: months, unit: 'month' };
  return { count: Math.round(months / 12), unit: 'year' };
}

function yearsBetween(from: string, to: string): Interval {
  return { count: Number(to.slice(0, 4)) - Number(from.slice(0, 4)), unit: 'year' };
}
