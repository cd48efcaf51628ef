import type { DatePoint } from '../../core/dates/edtf-point.ts';

// Chromium has no Belarusian dates, lists or names of languages, and would write them in English.

const MONTHS = ['студзень', 'люты', 'сакавік', 'красавік', 'май', 'чэрвень'].concat([
  'ліпень',
  'жнівень',
  'верасень',
  'кастрычнік',
  'лістапад',
  'снежань',
]);
/** Names of months in the genitive, used after the day. */
const OF_MONTHS = ['студзеня', 'лютага', 'сакавіка', 'красавіка', 'мая', 'чэрвеня'].concat([
  'ліпеня',
  'жніўня',
  'верасня',
  'кастрычніка',
  'лістапада',
  'снежня',
]);
const SHORT_MONTHS = ['студз.', 'лют.', 'сак.', 'крас.', 'мая', 'чэрв.'].concat([
  'ліп.',
  'жн.',
  'вер.',
  'кастр.',
  'ліст.',
  'снеж.',
]);

/** A date in Belarusian, as precisely as it is known. */
export function belarusianDate(
  point: DatePoint,
  { isShort, hasYear }: { readonly isShort: boolean; readonly hasYear: boolean },
): string {
  const { precision } = point;
  const year = String(point.year);
  if (precision === 'year') return year;
  const month = point.month - 1;
  const isDay = precision === 'day';
  // Without a day, May is not in the genitive.
  const short = isDay || month !== 4 ? SHORT_MONTHS : MONTHS;
  const name = (isShort ? short : isDay ? OF_MONTHS : MONTHS)[month] ?? '';
  const day = isDay ? [String(point.day)] : [];
  return [...day, name, ...(hasYear ? [year] : [])].join(' ');
}

const LANGUAGES: Readonly<Record<string, string>> = {
  be: 'беларуская',
  cs: 'чэшская',
  de: 'нямецкая',
  el: 'грэчаская',
  en: 'англійская',
  es: 'іспанская',
  et: 'эстонская',
  fr: 'французская',
  hr: 'харвацкая',
  hu: 'венгерская',
  it: 'італьянская',
  lt: 'літоўская',
  lv: 'латышская',
  mk: 'македонская',
  pl: 'польская',
  pt: 'партугальская',
  ro: 'румынская',
  ru: 'руская',
  sr: 'сербская',
  uk: 'украінская',
  zh: 'кітайская',
};

/** The name of a language in Belarusian; its code if we have no name for it. */
export function belarusianLanguage(code: string): string {
  return LANGUAGES[code] ?? code;
}

/** "афіцыйныя, газеты і рэйтынгі". */
export function belarusianList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} і ${last}`;
}
