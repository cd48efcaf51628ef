import { type DateReading, dayDate, monthDate, monthsDate, Reader } from './date-reader.ts';
import { wholeYear } from './days-between.ts';
import { dayInWords } from './number-words.ts';
import {
  ago,
  anniversary,
  feast,
  LAST,
  relative,
  THIS,
  unitOf,
  weekend,
} from './relative-dates.ts';
import { calendarDay, type TextDate } from './text-date.ts';
import type { Word } from './words.ts';

/**
 * The dates that `words` of `text` name, absolute ones and those told from the page's day (`page`, a
 * day number): English, Russian and Belarusian. chrono-node was looked at and left: it knows no
 * Belarusian, no quarters and no seasons, and is larger than the mention finder.
 */
export function findDates(text: string, words: readonly Word[], page: number | null): TextDate[] {
  const dates: TextDate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const reader = new Reader(text, words, at, page);
    const date = readAt(reader);
    if (date === null) continue;
    dates.push({ first: at, ...date, ...(reader.isDeadline() ? { role: 'deadline' } : {}) });
    at = date.last;
  }
  return dates;
}

const READERS = [
  isoDay,
  dottedDay,
  dayMonth,
  monthDay,
  monthYear,
  quarter,
  season,
  ago,
  anniversary,
  relative,
  feast,
  weekend,
];

function readAt(reader: Reader): DateReading {
  for (const read of READERS) {
    const date = read(reader);
    if (date !== null) return date;
  }
  return bareYear(reader);
}

function isoDay(reader: Reader): DateReading {
  const year = reader.year(0);
  if (year === null || reader.gap(0) !== '-' || reader.gap(1) !== '-') return null;
  const [month, day] = [Number(reader.word(1)), reader.dayOfMonth(2)];
  if (!(month >= 1 && month <= 12) || day === null) return null;
  return dayDate(reader, { day, until: null, month, year, by: 2 });
}

function dottedDay(reader: Reader): DateReading {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(reader.word(0)) ?? [];
  if (day === undefined || Number(month) > 12) return null;
  const parts = { day: Number(day), until: null, month: Number(month), year: Number(year) };
  return dayDate(reader, { ...parts, by: 0 });
}

const ORDINAL_END = /^(?:st|nd|rd|th|го|га|of|and|и|і|to)$/;

function dayMonth(reader: Reader): DateReading {
  const day = reader.dayOfMonth(0) ?? dayInWords(reader.word(0));
  if (day === null) return null;
  let by = 1;
  while (ORDINAL_END.test(reader.word(by))) by += 1;
  const second = reader.dayOfMonth(by);
  if (second !== null && second > day) by += 1;
  while (second !== null && ORDINAL_END.test(reader.word(by))) by += 1;
  const month = reader.month(by);
  if (month === null) return null;
  const until = second !== null && second > day ? second : null;
  return dayDate(reader, { day, until, month, ...yearAfter(reader, by) });
}

/** The year that follows the word `by` words on, in figures or told from the page's, and where it ends. */
function yearAfter(reader: Reader, by: number): { year: number | null; by: number } {
  const year = reader.year(by + 1);
  if (year !== null) return { year, by: by + 1 };
  if (reader.page === null || unitOf(reader.word(by + 2)) !== 'year') return { year: null, by };
  const own = calendarDay(reader.page).year;
  if (LAST.test(reader.word(by + 1))) return { year: own - 1, by: by + 2 };
  return THIS.test(reader.word(by + 1)) ? { year: own, by: by + 2 } : { year: null, by };
}

function monthDay(reader: Reader): DateReading {
  const month = reader.month(0);
  const day = reader.dayOfMonth(1);
  if (month === null || day === null) return null;
  let by = ORDINAL_END.test(reader.word(2)) && reader.gap(1) === '' ? 2 : 1;
  const second = reader.dayOfMonth(by + 1);
  const until = second !== null && second > day && /^\s*[-–—]/.test(reader.gap(by)) ? second : null;
  if (until !== null) by += 1;
  return dayDate(reader, { day, until, month, ...yearAfter(reader, by) });
}

/** Words that make the month or season after them a date even without a year. */
const BEFORE =
  /^(?:in|since|until|till|from|by|of|early|mid|late|last|this|next|during|that|в|во|с|со|до|к|у|з|да|прошл\S*|мінул\S*|минувш\S*|начал\S*|конц\S*|серед\S*|числах|днях|пачатк\S*|канц\S*|напрыканц\S*|сярэдз\S*)$/;

function monthYear(reader: Reader): DateReading {
  const month = reader.month(0);
  if (month === null) return null;
  const { year, by } = yearAfter(reader, reader.word(1) === 'of' ? 1 : 0);
  if (year !== null) return monthDate(reader, { month, year, by });
  return BEFORE.test(reader.word(-1)) ? monthDate(reader, { month, year: null, by: 0 }) : null;
}

function quarter(reader: Reader): DateReading {
  const number = reader.quarter(0);
  if (number === null) return null;
  const by = /^(?:of|in)$/.test(reader.word(2)) ? 3 : 2;
  const year = reader.year(by);
  const [from, to] = [number * 3 - 2, number * 3];
  return monthsDate(reader, { from, to, year, by: year === null ? 1 : by });
}

function season(reader: Reader): DateReading {
  const months = reader.season(0);
  if (months === null) return null;
  const by = /^(?:of|in)$/.test(reader.word(1)) ? 2 : 1;
  const year = reader.year(by);
  const [from, to] = months;
  if (year !== null) return monthsDate(reader, { from, to, year, by });
  // `В лето`, `летом`: the case says it in Russian and Belarusian; English needs a word before.
  const isTold =
    BEFORE.test(reader.word(-1)) || /(?:ом|ам|ои|ою|ю|тку|мку|ень|сну)$/.test(reader.word(0));
  return isTold ? monthsDate(reader, { from, to, year: null, by: 0 }) : null;
}

const EARLY = /^(?:early|beginning|start|начал\S*|пачатк\S*)$/;
const LATE = /^(?:late|end|конц\S*|исход\S*|канц\S*|напрыканц\S*)$/;

function bareYear(reader: Reader): DateReading {
  const year = reader.year(0);
  if (year === null || (reader.word(1) === 's' && reader.gap(0) === '')) return null;
  const before = reader.word(reader.word(-1) === 'of' ? -2 : -1);
  if (EARLY.test(before)) return monthsDate(reader, { from: 1, to: 4, year, by: 0 });
  if (LATE.test(before)) return monthsDate(reader, { from: 9, to: 12, year, by: 0 });
  return wholeYear(reader, year, 0);
}
