import { readPoint } from './edtf-point.ts';

/** In years with a fraction: 2017.5 is the middle of 2017. `end` is excluded. */
export interface YearInterval {
  readonly start: number;
  readonly end: number;
}

/**
 * What a date of year, month or day precision covers: 2017-02 is all of February.
 * Throws on any other form, which the knowledge base's rules do not let through.
 */
export function edtfInterval(date: string, endDate: string | null = null): YearInterval {
  const point = readPoint(date);
  if (point === null) throw new Error(`Expected YYYY, YYYY-MM or YYYY-MM-DD, got "${date}"`);
  const { precision, year, month, day } = point;
  const start = fraction(year, month, day);
  if (endDate !== null) return { start, end: edtfInterval(endDate).end };
  if (precision === 'year') return { start, end: year + 1 };
  const end = precision === 'day' ? fraction(year, month, day + 1) : fraction(year, month + 1, 1);
  return { start, end };
}

/** Date.UTC carries a 13th month or a 32nd day over into the next year or month. */
function fraction(year: number, month: number, day: number): number {
  const at = Date.UTC(year, month - 1, day);
  const first = Date.UTC(year, 0, 1);
  return year + (at - first) / (Date.UTC(year + 1, 0, 1) - first);
}
