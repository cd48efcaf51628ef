import { daysInMonth, readPoint } from './edtf-point.ts';

/**
 * Dates as the knowledge base writes them: EDTF level 0 (ISO 8601-2) without times, that is a year,
 * a month, a day, or an interval of two of these (`2016-12-01/2017-04-28`, open end: `2022/..`).
 */

/** First and last day that a date may mean, both `YYYY-MM-DD`; ISO days compare as strings. */
export interface DateBounds {
  readonly first: string;
  readonly last: string;
}

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
  const point = readPoint(date);
  if (point === null) return null;
  if (point.precision === 'year') return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (point.precision === 'day') return { first: date, last: date };
  return { first: `${date}-01`, last: `${date}-${daysInMonth(point)}` };
}
