import type { DateReading, Reader } from './date-reader.ts';
import { dayNumber, type TextDate } from './text-date.ts';

/** A reading of the days `from` to `to`, day numbers; `by` counts the words that it takes beyond the first. */
export function between(
  reader: Reader,
  from: number,
  to: number,
  { precision, by }: { precision: TextDate['precision']; by: number },
): DateReading {
  return { last: reader.last(by), from, to, precision, month: null, day: null };
}

/** A reading of 1 January to 31 December; `by` as in `between`. */
export function wholeYear(reader: Reader, year: number, by: number): DateReading {
  return between(reader, dayNumber(year, 1, 1), dayNumber(year, 12, 31), { precision: 'year', by });
}
