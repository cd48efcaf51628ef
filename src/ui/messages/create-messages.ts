import en from '../../_locales/en/messages.json';
import { once } from '../../core/once.ts';
import { substitute } from '../../core/text/substitute.ts';
import { belarusianLanguage, belarusianList } from './belarusian-dates.ts';
import { type DateStyle, formatDate, formatDates, formatLocale } from './date-format.ts';
import type { MessageKey, MessageTable, PluralBase } from './table.ts';

type Argument = string | number;

/** Everything that the interface says, in one language. */
export interface Messages {
  /** BCP 47, for `lang` and for `Intl`. */
  readonly locale: string;
  t(key: MessageKey, ...args: readonly Argument[]): string;
  /** The form of `base` for `n`; `$1` is `n` as the language writes it, `args` follow from `$2`. */
  plural(base: PluralBase, n: number, ...args: readonly Argument[]): string;
  /** `edtf` is YYYY, YYYY-MM or YYYY-MM-DD. */
  date(edtf: string, style?: DateStyle): string;
  dates(
    interval: { readonly date: string; readonly end: string | null },
    style?: DateStyle,
  ): string;
  number(n: number): string;
  /** "official, newspapers and ratings". */
  list(items: readonly string[]): string;
  /** The name of a language, for instance "Russian" for "ru". */
  language(code: string): string;
}

/** Messages in `locale`; whatever `table` lacks is in English. */
export function createMessages(locale: string, table: MessageTable = en): Messages {
  const english: MessageTable = en;
  const rules = new Intl.PluralRules(locale);
  // In a new process Chromium takes 40 ms to create the first of these; the chip need not wait for that.
  const numbers = once(() => new Intl.NumberFormat(numberLocale(locale), { useGrouping: 'min2' }));
  const lists = once(() => new Intl.ListFormat(formatLocale(locale), { type: 'conjunction' }));
  const number = (n: number) => (isPlain(n) ? String(n) : numbers().format(n));
  const look = (key: string): string | undefined => (table[key] ?? english[key])?.message;
  return {
    locale,
    t: (key, ...args) => substitute(look(key) ?? key, args),
    plural(base, n, ...args) {
      const message = look(`${base}_${rules.select(n)}`) ?? look(`${base}_other`) ?? base;
      return substitute(message, [number(n), ...args]);
    },
    date: (edtf, style = 'short') => formatDate(locale, edtf, style),
    dates: (interval, style = 'short') => formatDates(locale, interval, style),
    number,
    list: (items) => (locale === 'be' ? belarusianList(items) : lists().format(items)),
    language: (code) =>
      locale === 'be'
        ? belarusianLanguage(code)
        : (new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code),
  };
}

/** True for a number that all our languages write with the same digits and no separators. */
function isPlain(n: number): boolean {
  return Number.isInteger(n) && n >= 0 && n < 1000;
}

/** Chromium formats Belarusian numbers in the language of its own interface, mostly English; Russian numbers look the same. */
function numberLocale(locale: string): string {
  return locale === 'be' ? 'ru' : locale;
}
