import { dateBounds } from '../dates/edtf-date.ts';

/** A date that a text names, resolved as far as the page's own date allows. */
export interface TextDate {
  /** Indices of words, `last` included. */
  readonly first: number;
  readonly last: number;
  /** Days since 1 January 1970, both included; null where the year could not be told. */
  readonly from: number | null;
  readonly to: number | null;
  readonly precision: 'day' | 'month' | 'year';
  /** 1–12; what a date without a year still says. */
  readonly month: number | null;
  readonly day: number | null;
  /**
   * `deadline`: until when something holds, not when it came about. `anniversary`: so long before the
   * page (`ten years after`), which dates what is looked back on and nothing else.
   */
  readonly role?: 'deadline' | 'anniversary';
}

/** Days since 1 January 1970 of a day of the calendar; month 1–12, carried over as Date.UTC does. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** Year, month (1–12) and day of a day number. */
export function calendarDay(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** First and last day, as numbers, of an EDTF date; null when it is none. */
export function edtfDays(date: string): { first: number; last: number } | null {
  const bounds = dateBounds(date);
  if (bounds === null) return null;
  const number = (iso: string) => Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
  return { first: number(bounds.first), last: number(bounds.last) };
}
