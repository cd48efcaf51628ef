import { type DatePoint, type DatePrecision, readPoint } from '../../core/dates/edtf-point.ts';
import { belarusianDate } from './belarusian-dates.ts';

/** `short`: 3 Apr 2017; `long`: 3 April 2017; `in-year`: 3 Apr, for lists under their year. */
export type DateStyle = 'short' | 'long' | 'in-year';

const NO_BREAK_SPACE = '\u00a0';

/** British English: day before month, and no comma before "and", as in the knowledge base. */
export function formatLocale(locale: string): string {
  return /^en(-|$)/.test(locale) ? 'en-GB' : locale;
}

function formatOptions(precision: DatePrecision, style: DateStyle): Intl.DateTimeFormatOptions {
  const month = style === 'long' ? 'long' : 'short';
  const year = style === 'in-year' && precision !== 'year' ? {} : { year: 'numeric' as const };
  if (precision === 'year') return { ...year, timeZone: 'UTC' };
  if (precision === 'month') return { month, ...year, timeZone: 'UTC' };
  return { day: 'numeric', month, ...year, timeZone: 'UTC' };
}

/** Russian ends a date with "г." (not the end of "авг."), which a list of dates is better without. */
function withoutYearWord(text: string): string {
  return text.replace(/\s+г\.$/u, '');
}

/**
 * A date as its precision allows, in the language of the interface; the day is never separated from its
 * month by a line break. Text that is no date is returned as is.
 */
export function formatDate(locale: string, edtf: string, style: DateStyle): string {
  const date = readPoint(edtf);
  if (!date) return edtf;
  const text = writeDate(locale, date, style);
  return date.precision === 'day' ? text.replace(/^(\d{1,2}) /, `$1${NO_BREAK_SPACE}`) : text;
}

function writeDate(locale: string, date: DatePoint, style: DateStyle): string {
  if (locale === 'be') {
    return belarusianDate(date, { isShort: style !== 'long', hasYear: style !== 'in-year' });
  }
  const options = formatOptions(date.precision, style);
  const start = Date.UTC(date.year, date.month - 1, date.day);
  return withoutYearWord(new Intl.DateTimeFormat(formatLocale(locale), options).format(start));
}

/** An interval, or a single date if both ends are the same or `end` is null. */
export function formatDates(
  locale: string,
  { date, end }: { readonly date: string; readonly end: string | null },
  style: DateStyle,
): string {
  const first = formatDate(locale, date, style);
  if (end === null || end === date) return first;
  return `${first}\u2009–\u2009${formatDate(locale, end, style)}`;
}
