import { weekdayOf } from './calendar-words.ts';
import type { DateReading, Reader } from './date-reader.ts';
import { between, wholeYear } from './days-between.ts';
import { calendarDay, dayNumber } from './text-date.ts';

type Unit = 'day' | 'week' | 'month' | 'year';

/** The unit of time that a folded word of English, Russian or Belarusian names; null for other words. */
export function unitOf(word: string): Unit | null {
  if (/^(?:days?|дн(?:я|еи|ю)|ден|суток|дзен|дзён|дня|дні)$/.test(word)) return 'day';
  if (/^(?:weeks?|недел\S*|тыд\S*)$/.test(word)) return 'week';
  if (/^(?:months?|месяц\S*)$/.test(word)) return 'month';
  if (/^(?:years?|лет|год|года|году|годе|гадоу|гады|годы)$/.test(word)) return 'year';
  return null;
}

/** `Seven months ago`, `год назад`, `два гады таму`. */
export function ago(reader: Reader): DateReading {
  const count = reader.number(0);
  const unit = unitOf(reader.word(count === null ? 0 : 1));
  const by = count === null ? 1 : 2;
  if (unit === null || !/^(?:ago|назад|таму)$/.test(reader.word(by))) return null;
  return unitsBack(reader, count ?? 1, unit, by);
}

/** `Ten years after`, `a year on`, `спустя год`, `через три года после`, `праз год пасля`. */
export function anniversary(reader: Reader): DateReading {
  const count = reader.number(0);
  const by = count === null ? 0 : 1;
  const unit = unitOf(reader.word(by));
  if (unit !== 'year' && unit !== 'month') return null;
  const isOne =
    count !== null ||
    /^(?:a|спустя|через|праз)$/.test(reader.word(-1)) ||
    /^спустя$/.test(reader.word(by + 1));
  const isAfter =
    /^(?:after|on|since|later|спустя|после|пасля|потом|потым)$/.test(reader.word(by + 1)) ||
    /^спустя$/.test(reader.word(-1));
  if (!isOne || !isAfter) return null;
  const date = unitsBack(reader, count ?? 1, unit, by);
  return date === null ? null : { ...date, role: 'anniversary' };
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

const TODAY = /^(?:today|tonight|сегодня|сегодняшн\S*|сення|сеня|сенняшн\S*)$/;
const YESTERDAY = /^(?:yesterday|вчера|вчерашн\S*|учора|учарашн\S*|накануне|напярэдадні)$/;
export const LAST = /^(?:last|past|прошл\S*|минувш\S*|мінул\S*|предыдущ\S*|previous)$/;
export const THIS = /^(?:this|эт(?:ом|ои|от|ого|у)|гэт\S*|текущ\S*|нынешн\S*)$/;
const TIME_OF_DAY = /^(?:morning|afternoon|evening)$/;

/**
 * `Today`, `on Friday`, `last year`, `летась`: dates that are told from the page's day. Null where that is
 * not known.
 */
export function relative(reader: Reader): DateReading {
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

/** Days around a feast that are meant by it: `by Christmas`, `с нового года`. */
export function feast(reader: Reader): DateReading {
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
export function weekend(reader: Reader): DateReading {
  const { page } = reader;
  if (page === null || !/^(?:weekend|выходн(?:ые|ых)|выхадн(?:ыя|ых))$/.test(reader.word(0))) {
    return null;
  }
  const sinceSaturday = (new Date(page * 86_400_000).getUTCDay() + 1) % 7;
  const saturday = page - sinceSaturday;
  return between(reader, saturday, saturday + 1, { precision: 'day', by: 0 });
}
