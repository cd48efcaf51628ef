import type { YearInterval } from '../../../core/dates/edtf-interval.ts';
import { toWholeMonths } from './time-window.ts';

/** A window that one press opens. */
export interface WindowChoice {
  readonly name: 'before' | 'after' | 'all';
  readonly window: YearInterval;
}

/**
 * The years up to the article's own, those since the article, and all. `article` is where the
 * article is, as a year; null: there is none, and nothing to divide the years by.
 */
export function windowChoices(domain: YearInterval, article: number | null): WindowChoice[] {
  const all: WindowChoice = { name: 'all', window: domain };
  if (article === null || article <= domain.start || article >= domain.end) return [all];
  const start = toWholeMonths({ start: article, end: domain.end }).start;
  return [
    {
      name: 'before',
      window: { start: domain.start, end: Math.min(Math.floor(article) + 1, domain.end) },
    },
    { name: 'after', window: { start, end: domain.end } },
    all,
  ];
}

/** True where both show the same months. */
export function isSameWindow(a: YearInterval, b: YearInterval): boolean {
  const months = (year: number) => Math.round(year * 12);
  return months(a.start) === months(b.start) && months(a.end) === months(b.end);
}
