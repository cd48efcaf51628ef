import { weekdayOf } from './calendar-words.ts';
import { type DateReading, dayDate, monthDate, monthsDate, Reader } from './date-reader.ts';
import { dayInWords } from './number-words.ts';
import { calendarDay, dayNumber, type TextDate } from './text-date.ts';
import type { Word } from './words.ts';

/**
 * The dates that `words` of `text` name, absolute ones and those told from the page's day (`page`, a
 * day number): English, Russian and Belarusian. chrono-node was looked at and left: it knows no
 * Belarusian, no quarters and no seasons, and is larger than the recogniser.
 */
export function findDates(text: string, words: readonly Word[], page: number | null): TextDate[] {
  const dates: TextDate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const date = readAt(new Reader(text, words, at, page));
    if (date === null) continue;
    dates.push({ first: at, ...date });
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

/** The year that follows the word `by` places on, in figures or told from the page's, and where it ends. */
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

type Unit = 'day' | 'week' | 'month' | 'year';

function unitOf(word: string): Unit | null {
  if (/^(?:days?|дн(?:я|еи|ю)|ден|суток|дзен|дзён|дня|дні)$/.test(word)) return 'day';
  if (/^(?:weeks?|недел\S*|тыд\S*)$/.test(word)) return 'week';
  if (/^(?:months?|месяц\S*)$/.test(word)) return 'month';
  if (/^(?:years?|лет|год|года|году|годе|гадоу|гады|годы)$/.test(word)) return 'year';
  return null;
}

/** `Seven months ago`, `год назад`, `два гады таму`. */
function ago(reader: Reader): DateReading {
  const count = reader.number(0);
  const unit = unitOf(reader.word(count === null ? 0 : 1));
  const by = count === null ? 1 : 2;
  if (unit === null || !/^(?:ago|назад|таму)$/.test(reader.word(by))) return null;
  return unitsBack(reader, count ?? 1, unit, by);
}

/** Half of what may be meant by a count of weeks, months or years. */
const SLACK: Readonly<Record<Unit, number>> = { day: 0, week: 4, month: 20, year: 75 };
const DAYS: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };

function unitsBack(reader: Reader, count: number, unit: Unit, by: number): DateReading {
  if (reader.page === null) return null;
  const middle = reader.page - Math.round(count * DAYS[unit]);
  const precision = unit === 'day' ? 'day' : unit === 'year' ? 'year' : 'month';
  return between(reader, middle - SLACK[unit], middle + SLACK[unit], { precision, by });
}

function between(
  reader: Reader,
  from: number,
  to: number,
  { precision, by }: { precision: TextDate['precision']; by: number },
): DateReading {
  return { last: reader.last(by), from, to, precision, month: null, day: null };
}

const TODAY = /^(?:today|tonight|сегодня|сегодняшн\S*|сення|сеня|сенняшн\S*)$/;
const YESTERDAY = /^(?:yesterday|вчера|вчерашн\S*|учора|учарашн\S*|накануне|напярэдадні)$/;
const LAST = /^(?:last|past|прошл\S*|минувш\S*|мінул\S*|предыдущ\S*|previous)$/;
const THIS = /^(?:this|эт(?:ом|ои|от|ого|у)|гэт\S*|текущ\S*|нынешн\S*)$/;
const TIME_OF_DAY = /^(?:morning|afternoon|evening)$/;

function relative(reader: Reader): DateReading {
  const { page } = reader;
  if (page === null) return null;
  const word = reader.word(0);
  if (TODAY.test(word)) return between(reader, page, page, { precision: 'day', by: 0 });
  if (YESTERDAY.test(word)) return between(reader, page - 1, page - 1, { precision: 'day', by: 0 });
  if (word === 'this' && TIME_OF_DAY.test(reader.word(1))) {
    return between(reader, page, page, { precision: 'day', by: 1 });
  }
  const { year } = calendarDay(page);
  if (word === 'летас') return wholeYear(reader, year - 1, 0);
  if (word === 'селета') return wholeYear(reader, year, 0);
  const weekday = weekdayOf(word);
  if (weekday !== null) {
    const today = new Date(page * 86_400_000).getUTCDay();
    const back = (today - weekday + 7) % 7;
    // On a Friday, last Friday is a week ago.
    const day = page - (back === 0 && LAST.test(reader.word(-1)) ? 7 : back);
    return between(reader, day, day, { precision: 'day', by: 0 });
  }
  const unit = unitOf(reader.word(1));
  if (unit === null || unit === 'day') return null;
  if (LAST.test(word)) return calendarUnit(reader, unit, -1);
  return THIS.test(word) ? calendarUnit(reader, unit, 0) : null;
}

function calendarUnit(reader: Reader, unit: Unit, shift: -1 | 0): DateReading {
  const page = reader.page ?? 0;
  const { year, month } = calendarDay(page);
  if (unit === 'year') return wholeYear(reader, year + shift, 1);
  if (unit === 'week') {
    const [from, to] = shift === 0 ? [page - 6, page + 6] : [page - 13, page - 1];
    return between(reader, from, to, { precision: 'month', by: 1 });
  }
  const from = dayNumber(year, month + shift, 1);
  return between(reader, from, dayNumber(year, month + shift + 1, 0), {
    precision: 'month',
    by: 1,
  });
}

function wholeYear(reader: Reader, year: number, by: number): DateReading {
  return between(reader, dayNumber(year, 1, 1), dayNumber(year, 12, 31), { precision: 'year', by });
}

/** Days around a feast that are meant by it: `by Christmas`, `с нового года`. */
function feast(reader: Reader): DateReading {
  const { page } = reader;
  if (page === null) return null;
  const isChristmas = /^(?:christmas|рождеств\S*|каляд\S*)$/.test(reader.word(0));
  const isNewYear =
    /^(?:new|нов(?:ого|ым|ыи)|нов(?:ага|ы))$/.test(reader.word(0)) &&
    /^(?:year|год(?:а|ам|ом)?)$/.test(reader.word(1));
  if (!isChristmas && !isNewYear) return null;
  const { year } = calendarDay(page + 45);
  return isNewYear
    ? between(reader, dayNumber(year, 1, -5), dayNumber(year, 1, 7), { precision: 'month', by: 1 })
    : between(reader, dayNumber(year - 1, 12, 10), dayNumber(year - 1, 12, 31), {
        precision: 'month',
        by: 0,
      });
}

/** The Saturday and Sunday before the page's day, or around it. */
function weekend(reader: Reader): DateReading {
  const { page } = reader;
  if (page === null || !/^(?:weekend|выходн(?:ые|ых)|выхадн(?:ыя|ых))$/.test(reader.word(0))) {
    return null;
  }
  const sinceSaturday = (new Date(page * 86_400_000).getUTCDay() + 1) % 7;
  const saturday = page - sinceSaturday;
  return between(reader, saturday, saturday + 1, { precision: 'day', by: 0 });
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
