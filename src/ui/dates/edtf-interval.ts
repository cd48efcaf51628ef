/** In years with a fraction: 2017.5 is the middle of 2017. `end` is excluded. */
export interface YearInterval {
  readonly start: number;
  readonly end: number;
}

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * What a date of year, month or day precision covers: 2017-02 is all of February.
 * Throws on any other form, which the knowledge base's rules do not let through.
 */
export function edtfInterval(date: string, endDate: string | null = null): YearInterval {
  const [, year, month, day] = EDTF.exec(date) ?? [];
  if (year === undefined) throw new Error(`Expected YYYY, YYYY-MM or YYYY-MM-DD, got "${date}"`);
  const y = Number(year);
  const start = fraction(y, Number(month ?? 1), Number(day ?? 1));
  if (endDate !== null) return { start, end: edtfInterval(endDate).end };
  if (month === undefined) return { start, end: y + 1 };
  const m = Number(month);
  return {
    start,
    end: day === undefined ? fraction(y, m + 1, 1) : fraction(y, m, Number(day) + 1),
  };
}

/** Date.UTC carries a 13th month or a 32nd day over into the next year or month. */
function fraction(year: number, month: number, day: number): number {
  const at = Date.UTC(year, month - 1, day);
  const first = Date.UTC(year, 0, 1);
  return year + (at - first) / (Date.UTC(year + 1, 0, 1) - first);
}
