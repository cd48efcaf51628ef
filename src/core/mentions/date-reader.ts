import { monthOf, ordinalOf, seasonOf, smallNumber } from './calendar-words.ts';
import { dayNumber, type TextDate } from './text-date.ts';
import type { Word } from './words.ts';

/** One attempt to read a date that begins at a word: what it says, or null. */
export type DateReading = Omit<TextDate, 'first'> | null;

/** The words from one of them on, and the page's own day, for the readers of dates. */
export class Reader {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly at: number;
  /** Day number of the page; null where it is not known. */
  readonly page: number | null;
  /** Days that a date without a year may lie ahead of its page before the year before is meant. */
  readonly ahead: number;

  constructor(text: string, words: readonly Word[], at: number, page: number | null) {
    this.#text = text;
    this.#words = words;
    this.at = at;
    this.page = page;
    this.ahead = this.isDeadline() ? AHEAD_OF_DEADLINE : AHEAD;
  }

  /** True after `until` and its like: what holds until then has not ended on the page's day. */
  isDeadline(): boolean {
    let by = -1;
    while (by > -4 && BEFORE_DEADLINE.test(this.word(by))) by -= 1;
    const before = this.word(by);
    // `На 1 января` is as of that day, `на 2017 год` for that year.
    return UNTIL.test(before) || (before === 'на' && this.year(0) !== null);
  }

  /** The folded word `by` words on; empty past a paragraph's end. */
  word(by: number): string {
    const start = this.#words[this.at]?.position ?? 0;
    const word = this.#words[this.at + by];
    return word !== undefined && word.position === start + by ? word.folded : '';
  }

  /** What stands between the word `by` words on and the next. */
  gap(by: number): string {
    const [word, next] = [this.#words[this.at + by], this.#words[this.at + by + 1]];
    return word && next ? this.#text.slice(word.span.end, next.span.start) : '';
  }

  isCapital(by: number): boolean {
    const word = this.#words[this.at + by];
    return word !== undefined && /^\p{Lu}/u.test(this.#text.slice(word.span.start, word.span.end));
  }

  year(by: number): number | null {
    const word = this.word(by);
    const year = /^(?:19|20)\d\d$/.test(word) ? Number(word) : null;
    const { span } = this.#words[this.at + by] ?? { span: { start: 0, end: 0 } };
    // Four signs as they stand: 2,017 tonnes are no year.
    return year !== null && span.end - span.start === 4 ? year : null;
  }

  dayOfMonth(by: number): number | null {
    const word = this.word(by);
    if (!/^\d{1,2}$/.test(word)) return null;
    const day = Number(word);
    return day >= 1 && day <= 31 ? day : null;
  }

  month(by: number): number | null {
    const word = this.word(by);
    // The verb and the noun are no months.
    if (/^(?:may|march|mar|mai)$/.test(word) && !this.isCapital(by)) return null;
    return monthOf(word);
  }

  season(by: number) {
    return seasonOf(this.word(by));
  }

  quarter(by: number): number | null {
    const isQuarter = /^(?:quarter|quarters|квартал\S*)$/.test(this.word(by + 1));
    return isQuarter ? ordinalOf(this.word(by)) : null;
  }

  number(by: number): number | null {
    return smallNumber(this.word(by));
  }

  last(by: number): number {
    return this.at + by;
  }
}

const UNTIL = /^(?:until|till|by|до|к|да)$/;
/** What may stand between `until` and its date. */
const BEFORE_DEADLINE =
  /^(?:the|of|end|start|beginning|early|mid|late|конц\S*|начал\S*|серед\S*|канц\S*|пачатк\S*|сярэдз\S*)$/;

const AHEAD = 45;
const AHEAD_OF_DEADLINE = 330;

/** A month, with the year found or told by the page: the nearest that is not far ahead of it. */
export function monthDate(
  reader: Reader,
  { month, year, by }: { month: number; year: number | null; by: number },
): DateReading {
  const known = year ?? yearNear(reader, month, 1);
  return {
    last: reader.last(by),
    from: known === null ? null : dayNumber(known, month, 1),
    to: known === null ? null : dayNumber(known, month + 1, 0),
    precision: 'month',
    month,
    day: null,
  };
}

/** A span of months of one year; `from` may be 0 for December of the year before. */
export function monthsDate(
  reader: Reader,
  { from, to, year, by }: { from: number; to: number; year: number | null; by: number },
): DateReading {
  const known = year ?? yearNear(reader, to, 1);
  if (known === null) return null;
  return {
    last: reader.last(by),
    from: dayNumber(known, from, 1),
    to: dayNumber(known, to + 1, 0),
    precision: 'month',
    month: null,
    day: null,
  };
}

/**
 * The reading of a day, or of days up to `until` of one month. A year that is not written is taken from the page's day;
 * without one `from` and `to` are null. `by` counts the words beyond the first.
 */
export function dayDate(
  reader: Reader,
  { day, until, month, year, by }: DayParts & { readonly by: number },
): DateReading {
  const known = year ?? yearNear(reader, month, day);
  return {
    last: reader.last(by),
    from: known === null ? null : dayNumber(known, month, day),
    to: known === null ? null : dayNumber(known, month, until ?? day),
    precision: 'day',
    month,
    day,
  };
}

interface DayParts {
  readonly day: number;
  /** Last day of a range within the month. */
  readonly until: number | null;
  readonly month: number;
  readonly year: number | null;
}

function yearNear({ page, ahead }: Reader, month: number, day: number): number | null {
  if (page === null) return null;
  const year = new Date(page * 86_400_000).getUTCFullYear();
  return (
    [year + 1, year, year - 1].find((one) => dayNumber(one, month, day) <= page + ahead) ?? null
  );
}
