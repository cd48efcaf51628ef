import { dateBounds } from './edtf-date.ts';

/**
 * Order for lists: by first possible day, then the less exact date first (a year before its
 * January, a month before its first day). Dates that are no dates come last, as text.
 */
export function compareDates(a: string, b: string): number {
  const [x, y] = [dateBounds(a), dateBounds(b)];
  if (x === null || y === null) return Number(x === null) - Number(y === null) || compareText(a, b);
  return compareText(x.first, y.first) || compareText(y.last, x.last);
}

/**
 * True where every day that `date` may mean lies after every day that `other` may mean: what
 * happened in 2017-02 is not certainly after 2017-02-03. False when either is no date.
 */
export function isCertainlyAfter(date: string, other: string): boolean {
  const [x, y] = [dateBounds(date), dateBounds(other)];
  return x !== null && y !== null && x.first > y.last;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
