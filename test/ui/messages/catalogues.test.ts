import { expect, test, vi } from 'vitest';
import be from '../../../src/_locales/be/messages.json' with { type: 'json' };
import en from '../../../src/_locales/en/messages.json' with { type: 'json' };
import ru from '../../../src/_locales/ru/messages.json' with { type: 'json' };
import { createMessages } from '../../../src/ui/messages/create-messages.ts';
import type { MessageTable } from '../../../src/ui/messages/table.ts';

const english: MessageTable = en;
const TRANSLATIONS: readonly (readonly [string, MessageTable])[] = [
  ['ru', ru],
  ['be', be],
];
/** `chip_notes` of `chip_notes_one`: only what has both forms is a plural in English. */
const PLURALS = Object.keys(english)
  .filter((key) => key.endsWith('_one') && key.replace(/_one$/, '_other') in english)
  .map((key) => key.replace(/_one$/, ''));

function formsOf(locale: string): readonly string[] {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}

function wantedKeys(locale: string): string[] {
  const isForm = (key: string) =>
    PLURALS.some((base) => /^_(one|other)$/.test(key.replace(base, '')));
  return [
    ...Object.keys(english).filter((key) => !isForm(key)),
    ...PLURALS.flatMap((base) => formsOf(locale).map((form) => `${base}_${form}`)),
  ].sort();
}

function placeholders(message: string): string[] {
  return [...new Set(message.match(/\$\d/g))].sort();
}

test.each(TRANSLATIONS)(
  '%s says all that English says, in each form its numbers ask for',
  (locale, table) => {
    expect(Object.keys(table).sort()).toEqual(wantedKeys(locale));
  },
);

test.each(TRANSLATIONS)('%s has the placeholders of English', (_, table) => {
  for (const [key, { message }] of Object.entries(table)) {
    const model = english[key] ?? english[key.replace(/_(few|many)$/, '_other')];
    expect(placeholders(message), key).toEqual(placeholders(model?.message ?? ''));
  }
});

test.each(TRANSLATIONS)(
  '%s is translated throughout, but for names and the article’s words',
  (_, table) => {
    const same = Object.keys(table).filter((key) => table[key]?.message === english[key]?.message);
    const allowed =
      /^(ext_name|chip_label|welcome_sample_words|chip_forecasts_missed|source_summary_kinds|panel_verdict_count|note_position)$/;
    expect(same.filter((key) => !allowed.test(key))).toEqual([]);
  },
);

test.each([
  ['en', 1, '1 note'],
  ['en', 5, '5 notes'],
  ['ru', 1, '1 примечание'],
  ['ru', 3, '3 примечания'],
  ['ru', 11, '11 примечаний'],
  ['ru', 21, '21 примечание'],
  ['be', 1, '1 заўвага'],
  ['be', 82, '82 заўвагі'],
  ['be', 12, '12 заўваг'],
])('in %s, %i notes are “%s”', (locale, count, said) => {
  const tables: Record<string, MessageTable> = { en, ru, be };
  expect(createMessages(locale, tables[locale]).plural('chip_notes', count)).toBe(said);
});

test.each([
  ['en', '2017-04-03', 'long', '3 April 2017'],
  ['ru', '2017-04-03', 'long', '3 апреля 2017'],
  ['ru', '2017-02', 'long', 'февраль 2017'],
  ['ru', '2017-08-22', 'in-year', '22 авг.'],
  ['be', '2017-04-03', 'long', '3 красавіка 2017'],
  ['be', '2017-02', 'long', 'люты 2017'],
  ['be', '2017-05-09', 'in-year', '9 мая'],
  ['be', '2017-05', 'short', 'май 2017'],
  ['be', '2017', 'in-year', '2017'],
] as const)('in %s, %s is written (%s) “%s”', (locale, date, style, written) => {
  const said = createMessages(locale).date(date, style);
  expect(said.replaceAll('\u00a0', ' ')).toBe(written);
});

test.each([
  ['en', [], ''],
  ['en', ['a'], 'a'],
  ['en', ['a', 'b', 'c'], 'a, b and c'],
  ['ru', ['а', 'б', 'в'], 'а, б и в'],
  ['be', ['а'], 'а'],
  ['be', ['а', 'б', 'в'], 'а, б і в'],
])('in %s, the list of %j is “%s”', (locale, items, said) => {
  expect(createMessages(locale).list(items)).toBe(said);
});

test.each([
  ['en', '12,345'],
  ['ru', '12 345'],
  ['be', '12 345'],
])('in %s, a large number is “%s”, also where the browser has no Belarusian', (locale, said) => {
  // As Chromium 156 does: what it lacks, it writes in the language of its own interface.
  class AsInChromium extends Intl.NumberFormat {
    constructor(given?: string, options?: Intl.NumberFormatOptions) {
      super(given === 'be' ? 'en-US' : given, options);
    }
  }
  vi.stubGlobal('Intl', Object.create(Intl, { NumberFormat: { value: AsInChromium } }));
  const { number } = createMessages(locale);
  vi.unstubAllGlobals();
  expect(number(12_345).replaceAll('\u00a0', ' ')).toBe(said);
  expect(number(1234)).toBe('1234');
});
