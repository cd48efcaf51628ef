/** How much of a date is known. */
export type DatePrecision = 'year' | 'month' | 'day';

export interface PartialDate {
  readonly precision: DatePrecision;
  /** The first moment of the year, month or day, UTC. */
  readonly start: Date;
}

/** Reads YYYY, YYYY-MM or YYYY-MM-DD (EDTF level 0). Null for anything else. */
export function readEdtf(edtf: string): PartialDate | null {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf);
  if (!found) return null;
  const [, year, month, day] = found;
  const start = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return { precision: day ? 'day' : month ? 'month' : 'year', start };
}
