import { clamp } from '../../core/clamp.ts';
import { compareDates } from '../../core/dates/compare-dates.ts';
import { edtfInterval } from '../../core/dates/edtf-interval.ts';
import type { KnowledgeEvent } from '../../core/model/event.ts';

/** A row of the strip: an event, or the article itself among them. */
export type StripRow =
  | { readonly type: 'event'; readonly event: KnowledgeEvent }
  | { readonly type: 'article'; readonly date: string };

/** When an article was published: its date as given, and the year derived from its quotations. */
export interface ArticleTime {
  /** EDTF-style ISO. */
  readonly published: string;
  /** A year with a fraction; see `articleYear`. */
  readonly year: number;
}

/** Events and the article in order of date, as on the timeline. */
export function stripRows(
  events: readonly KnowledgeEvent[],
  { published, year }: ArticleTime,
): StripRow[] {
  const sorted = [...events].sort((a, b) => compareDates(a.date, b.date));
  const rows = (belongs: (start: number) => boolean): StripRow[] =>
    sorted
      .filter(({ date }) => belongs(edtfInterval(date).start))
      .map((event) => ({ type: 'event', event }));
  return [
    ...rows((start) => start < year),
    { type: 'article', date: published },
    ...rows((start) => start >= year),
  ];
}

const MOST_ROWS = 5;

/** The rows shown initially: those nearest to the article, which is always among them. */
export function shownRows(rows: readonly StripRow[]): readonly StripRow[] {
  if (rows.length <= MOST_ROWS + 1) return rows;
  const article = rows.findIndex(({ type }) => type === 'article');
  const from = clamp(article - 2, 0, rows.length - MOST_ROWS);
  return rows.slice(from, from + MOST_ROWS);
}

/** The events that began before a year. `events` are in order of date, so these come first. */
export function earlierThan(
  events: readonly KnowledgeEvent[],
  year: number,
): readonly KnowledgeEvent[] {
  return events.filter(({ date }) => yearOf(date) < year);
}

/** The years in which events began. */
export function yearsOf(events: readonly KnowledgeEvent[]): number[] {
  return events.map(({ date }) => yearOf(date));
}

/** The year of a date, EDTF-style ISO. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** A date's position on a scale, 0 to 1; the middle of the month or year if it is no more exact. */
export function positionOnScale(date: string, firstYear: number, lastYear: number): number {
  const [year = firstYear, month, day = month ? 15 : 1] = date.split('-').map(Number);
  return yearOnScale(year + ((month ?? 7) - 1) / 12 + (day - 1) / 365, firstYear, lastYear);
}

/** Position on a scale, 0 to 1, of a year with a fraction. */
export function yearOnScale(year: number, firstYear: number, lastYear: number): number {
  return clamp((year - firstYear) / (lastYear + 1 - firstYear), 0, 1);
}

/** Pushes positions apart so that no dot hides another; they stay in order and on the scale. */
export function spread(positions: readonly number[], least: number): number[] {
  const spreadOut: number[] = [];
  for (const position of positions) {
    const before = spreadOut.at(-1);
    spreadOut.push(before === undefined ? position : Math.max(position, before + least));
  }
  const over = (spreadOut.at(-1) ?? 0) - 1;
  return over > 0 ? spreadOut.map((position) => Math.max(0, position - over)) : spreadOut;
}
