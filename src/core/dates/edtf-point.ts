/** How much of a date is known. */
export type DatePrecision = 'year' | 'month' | 'day';

/** A year, a month or a day; what is not known of it is 1. */
export interface DatePoint {
  readonly precision: DatePrecision;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (EDTF level 0, ISO 8601-2, without times). Null for anything
 * else, and for what is no date of the calendar.
 */
export function readPoint(date: string): DatePoint | null {
  const [, year, month, day] = POINT.exec(date) ?? [];
  if (year === undefined) return null;
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const point = { precision, year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  if (point.month < 1 || point.month > 12) return null;
  return point.day >= 1 && point.day <= daysInMonth(point) ? { ...point, precision } : null;
}

/** 28 to 31, in the Gregorian calendar. */
export function daysInMonth({ year, month }: Pick<DatePoint, 'year' | 'month'>): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
