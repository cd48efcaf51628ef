import { candidatesOf } from '../../src/core/mentions/candidates.ts';
import type { Lookup } from '../../src/core/mentions/lookup.ts';
import { readForMentions } from '../../src/core/mentions/reading.ts';
import { edtfDays } from '../../src/core/mentions/text-date.ts';
import { runToEnd } from '../../src/core/run-to-end.ts';
import type { Labelled } from '../../tools/mentions/labelled.ts';

/** What was seen for one event in one sentence, and whether the sentence names it. */
export interface Example {
  readonly features: Readonly<Record<string, number>>;
  readonly isMention: boolean;
  readonly weight: number;
  /** The same for all events that were weighed for one sentence. */
  readonly sentence: object;
}

/** A text as a page of `date` (EDTF; empty where the page has none). */
function examplesOf(
  { text, events }: Labelled,
  date: string,
  { lookup, weight }: Reader,
): Example[] {
  const page = date === '' ? null : edtfDays(date);
  const reading = runToEnd(readForMentions(text, lookup, page));
  return reading.sentences.flatMap((sentence) =>
    candidatesOf(sentence, reading, lookup).map(({ profile, features }) => ({
      features,
      isMention: events.includes(profile.event),
      weight,
      sentence,
    })),
  );
}

export interface Reader {
  readonly lookup: Lookup;
  readonly weight: number;
}

/** Share of each form of the page's date among what is learnt from. */
const FORMS = [
  { of: (date: string) => date, weight: 1 },
  { of: (date: string) => date.slice(0, 4), weight: 0.3 },
  { of: () => '', weight: 0.2 },
] as const;

/** Learnt from as it is, with the year alone, and without a date. */
export function examplesFrom(labelled: Labelled, lookup: Lookup): Example[] {
  return FORMS.flatMap(({ of, weight }) =>
    examplesOf(labelled, of(labelled.date), { lookup, weight }),
  );
}

const YEAR = /\b(?:19|20)\d\d\b/;

/**
 * Look-alikes made from a sentence that names an event: the same words on a page of three years
 * before, and the same said of another country. They name nothing.
 */
export function lookAlikesOf(labelled: Labelled, lookup: Lookup): Example[] {
  const { text, date } = labelled;
  const made: Labelled[] = [];
  if (!YEAR.test(text))
    made.push({ ...labelled, events: [], date: `${Number(date.slice(0, 4)) - 3}${date.slice(4)}` });
  const elsewhere = OTHER_COUNTRY.reduce((moved, [from, to]) => moved.replace(from, to), text);
  if (elsewhere !== text) made.push({ ...labelled, text: elsewhere, events: [] });
  return made.flatMap((one) => examplesOf(one, one.date, { lookup, weight: 0.3 }));
}

/**
 * Longer sentences, as papers write them: what names an event and, joined to it, what names none and
 * comes from a page of another day. The event is still named.
 */
export function longerFrom(
  { first, second }: { readonly first: Labelled; readonly second: Labelled },
  lookup: Lookup,
): Example[] {
  const joined = `${first.text.replace(/[.!?]+$/, '')}, ${LINK[first.language]} ${second.text}`;
  return examplesOf({ ...first, text: joined }, first.date, { lookup, weight: 0.4 });
}

const LINK = { en: 'while', ru: 'тогда как', be: 'тады як' } as const;

const OTHER_COUNTRY: readonly (readonly [RegExp, string])[] = [
  [/Belarusians?/g, 'Moldovan'],
  [/Belarus/g, 'Moldova'],
  [/Minsk/g, 'Chisinau'],
  [/Lukashenko/g, 'Dodon'],
  [/Белорусс?и(?=[яиюе])/g, 'Молдави'],
  [/белорус/g, 'молдав'],
  [/Минск/g, 'Кишинев'],
  [/Лукашенко/g, 'Додон'],
  [/Беларус(?:ь|і|сю|ь)/g, 'Малдова'],
  [/беларуск/g, 'малдаўск'],
  [/М[іе]нск/g, 'Кішынёў'],
  [/Лукашэнк/g, 'Дадон'],
];
