import type { EventProfile } from './mention-part.ts';
import { calendarDay, edtfDays, type TextDate } from './text-date.ts';

/** How the dates near some words agree with an event. */
export type DateAgreement =
  | 'day'
  | 'month'
  | 'year'
  | 'day-of-year'
  /** Dates are named, and the nearest lies days, months or years off. */
  | 'off-days'
  | 'off-months'
  | 'off-years'
  | 'none';

/** How old the event is on the day of the page. */
export type Age = 'today' | 'new' | 'week' | 'season' | 'year' | 'old' | 'ahead' | 'unknown';

export interface DateEvidence {
  readonly agreement: DateAgreement;
  readonly age: Age;
  /** The date that agrees; null where none does. */
  readonly date: TextDate | null;
}

/** First and last day, as day numbers. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Days of an event, with its end. */
export function daysOf({ date, end }: Pick<EventProfile, 'date' | 'end'>): Days {
  const first = edtfDays(date);
  const last = end === null ? first : edtfDays(end);
  // The rule `dates-sane` makes sure that both are dates.
  return { first: first?.first ?? 0, last: last?.last ?? 0 };
}

/**
 * How the dates of a passage agree with an event: the best agreement of any of them, and how old the event is on the
 * page's day. `page` is null where the page gives no date of its own.
 */
export function dateEvidence(
  event: Days,
  dates: readonly TextDate[],
  page: Days | null,
): DateEvidence {
  const rated = dates.map((date) => ({ date, agreement: agreementOf(event, date) }));
  rated.sort((a, b) => ORDER.indexOf(a.agreement) - ORDER.indexOf(b.agreement));
  const best = rated[0];
  const agrees = best !== undefined && ORDER.indexOf(best.agreement) < AGREE;
  return {
    agreement: best?.agreement ?? 'none',
    age: ageOf(event, page),
    date: agrees ? best.date : null,
  };
}

const ORDER: readonly DateAgreement[] = [
  'day',
  'day-of-year',
  'month',
  'year',
  'off-days',
  'off-months',
  'off-years',
  'none',
];
/** How many of them, from the first, mean that the dates agree. */
const AGREE = 4;

/** A day of slack: time zones, and evenings that papers date with the day after. */
const SLACK = 1;

/** Days that a deadline may lie after what set it, if it is not told as a year. */
const LONGEST_TERM = 400;

function agreementOf(event: Days, date: TextDate): DateAgreement {
  const { from, to, precision, role } = date;
  if (from === null || to === null) return withoutYear(event, date);
  const slack = precision === 'day' ? SLACK : 0;
  if (from - slack <= event.last && to + slack >= event.first) return precision;
  if (role === 'anniversary') return 'none';
  const ahead = from - event.last;
  if (role === 'deadline' && ahead > 0 && (ahead <= LONGEST_TERM || precision === 'year')) {
    return 'none';
  }
  const off = Math.max(from - event.last, event.first - to);
  if (off <= 14) return 'off-days';
  return off <= 150 ? 'off-months' : 'off-years';
}

function withoutYear(event: Days, { month, day }: TextDate): DateAgreement {
  for (let at = event.first; at <= Math.min(event.last, event.first + 366); at += 1) {
    const known = calendarDay(at);
    if (known.month === month && (day === null || Math.abs(known.day - day) <= SLACK)) {
      return day === null ? 'year' : 'day-of-year';
    }
  }
  return 'off-months';
}

function ageOf(event: Days, page: Days | null): Age {
  if (page === null) return 'unknown';
  if (event.first > page.last + SLACK) return 'ahead';
  // Of a page's year alone, the event may be as new as that year allows.
  const age = page.last - page.first > 40 ? page.first - event.last : page.last - event.last;
  if (page.last - page.first > 40) return age <= 0 ? 'season' : age <= 366 ? 'year' : 'old';
  if (age <= 1) return 'today';
  if (age <= 4) return 'new';
  if (age <= 14) return 'week';
  if (age <= 120) return 'season';
  return age <= 400 ? 'year' : 'old';
}
