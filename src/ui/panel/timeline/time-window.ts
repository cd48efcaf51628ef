import { clamp } from '../../../core/clamp.ts';
import type { YearInterval } from '../../../core/dates/edtf-interval.ts';

export type WindowEdge = 'start' | 'end';

/** A month: the least that a window shows, and one step of an arrow key. */
export const MONTH = 1 / 12;

/** Moves one edge to a year, at least a month from the other edge and inside the domain. */
export function moveEdge(
  window: YearInterval,
  edge: WindowEdge,
  year: number,
  domain: YearInterval,
): YearInterval {
  return edge === 'start'
    ? { ...window, start: clamp(year, domain.start, window.end - MONTH) }
    : { ...window, end: clamp(year, window.start + MONTH, domain.end) };
}

/** Moves the window by some years, its length kept, as far as the domain goes. */
export function moveWindow(window: YearInterval, by: number, domain: YearInterval): YearInterval {
  const step = clamp(by, domain.start - window.start, domain.end - window.end);
  return { start: window.start + step, end: window.end + step };
}

/** The window as whole months, so that an edge is at a date that can be named. */
export function toWholeMonths({ start, end }: YearInterval): YearInterval {
  return { start: Math.floor(start * 12 + 1e-6) / 12, end: Math.ceil(end * 12 - 1e-6) / 12 };
}

/**
 * Where a key takes an edge, by the slider pattern of WAI-ARIA: arrows a month, Page Up and Page
 * Down a year, Home and End as far as the domain. Null for other keys.
 */
export function edgeAfterKey(key: string, year: number, domain: YearInterval): number | null {
  const steps: Record<string, number> = {
    ArrowRight: MONTH,
    ArrowUp: MONTH,
    ArrowLeft: -MONTH,
    ArrowDown: -MONTH,
    PageUp: 1,
    PageDown: -1,
  };
  if (key === 'Home') return domain.start;
  if (key === 'End') return domain.end;
  const step = steps[key];
  return step === undefined ? null : Math.round((year + step) * 12) / 12;
}

/** The month in which an edge stands, as YYYY-MM: the first one shown, or the last one shown. */
export function edgeMonth(window: YearInterval, edge: WindowEdge): string {
  const months = Math.round(window[edge] * 12) - (edge === 'end' ? 1 : 0);
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
