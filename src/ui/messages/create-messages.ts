import en from '../../_locales/en/messages.json';
import { belarusianLanguage, belarusianList } from './belarusian-dates.ts';
import { type DateStyle, formatDate, formatDates, formatLocale } from './date-format.ts';
import { substitute } from './substitute.ts';
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

/** Messages in `locale`; whatever `table` lacks is said in English. */
export function createMessages(locale: string, table: MessageTable = en): Messages {
  const english: MessageTable = en;
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(numberLocale(locale), { useGrouping: 'min2' });
  const lists = new Intl.ListFormat(formatLocale(locale), { type: 'conjunction' });
  const look = (key: string): string | undefined => (table[key] ?? english[key])?.message;
  return {
    locale,
    t: (key, ...args) => substitute(look(key) ?? key, args),
    plural(base, n, ...args) {
      const message = look(`${base}_${rules.select(n)}`) ?? look(`${base}_other`) ?? base;
      return substitute(message, [numbers.format(n), ...args]);
    },
    date: (edtf, style = 'short') => formatDate(locale, edtf, style),
    dates: (interval, style = 'short') => formatDates(locale, interval, style),
    number: (n) => numbers.format(n),
    list: (items) => (locale === 'be' ? belarusianList(items) : lists.format(items)),
    language: (code) =>
      locale === 'be'
        ? belarusianLanguage(code)
        : (new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code),
  };
}

/** Chromium writes Belarusian numbers as its own interface does, English mostly; Russian ones are the same. */
function numberLocale(locale: string): string {
  return locale === 'be' ? 'ru' : locale;
}
