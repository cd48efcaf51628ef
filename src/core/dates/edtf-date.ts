/**
 * Dates as the knowledge base writes them: EDTF level 0 (ISO 8601-2) without times, that is a year,
 * a month, a day, or an interval of two of these (`2016-12-01/2017-04-28`, open end: `2022/..`).
 */

/** First and last day that a date may mean, both `YYYY-MM-DD`; ISO days compare as strings. */
export interface DateBounds {
  readonly first: string;
  readonly last: string;
}

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const END_OF_TIME = '9999-12-31';

/** The days that `date` may mean, or null when it is not a date of the calendar. */
export function dateBounds(date: string): DateBounds | null {
  const [from = '', to, ...rest] = date.split('/');
  if (rest.length > 0) return null;
  const start = pointBounds(from);
  if (to === undefined || start === null) return start;
  if (to === '..') return { first: start.first, last: END_OF_TIME };
  const end = pointBounds(to);
  if (end === null || end.last < start.first) return null;
  return { first: start.first, last: end.last };
}

function pointBounds(date: string): DateBounds | null {
  const [, year, month, day] = POINT.exec(date) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = daysInMonth(Number(year), Number(month));
  if (length === null) return null;
  if (day === undefined) return { first: `${date}-01`, last: `${date}-${length}` };
  const inMonth = Number(day) >= 1 && Number(day) <= length;
  return inMonth ? { first: date, last: date } : null;
}

function daysInMonth(year: number, month: number): number | null {
  if (month < 1 || month > 12) return null;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
