import { wordNumber } from './number-words.ts';

/** Folded as by words.ts: no breve (`ў` is `у`, `й` is `и`) and no soft sign. */

const MONTHS: readonly RegExp[] = [
  /^(?:jan(?:uary)?|январ[яеюи]?|январем|студзен[яюиі]?|студзенем|студзені)$/,
  /^(?:feb(?:ruary)?|феврал[яеюи]?|февралем|лют(?:ага|ы|ым|аму))$/,
  /^(?:mar(?:ch)?|март[аеу]?|мартом|сакавік[ау]?|сакавіком)$/,
  /^(?:apr(?:il)?|апрел[яеюи]?|апрелем|красавік[ау]?)$/,
  /^(?:may|ма[яеюи]|маі|траун[яюі])$/,
  /^(?:june?|июн[яеюи]?|чэрвен[яюі]?)$/,
  /^(?:july?|июл[яеюи]?|ліпен[яюі]?)$/,
  /^(?:aug(?:ust)?|август[аеу]?|жніу?ен|жніун[яюі]|жніве?н[яі]?)$/,
  /^(?:sept?(?:ember)?|сентябр[яеюи]?|верас(?:ен|н[яюі]))$/,
  /^(?:oct(?:ober)?|октябр[яеюи]?|кастрычнік[ау]?)$/,
  /^(?:nov(?:ember)?|ноябр[яеюи]?|лістапад[ауз]?[еі]?)$/,
  /^(?:dec(?:ember)?|декабр[яеюи]?|снеж(?:ан|н[яюі]))$/,
];

const WEEKDAYS: readonly RegExp[] = [
  /^(?:sunday|воскресен[еяю]|нядзел[яюі])$/,
  /^(?:monday|понеделник[аеу]?|панядзел(?:ак|ка|ку))$/,
  /^(?:tuesday|вторник[аеу]?|ауторак|ауторка)$/,
  /^(?:wednesday|сред[ауые]|серад[ауые])$/,
  /^(?:thursday|четверг[аеу]?|чацвер|чацвярга?)$/,
  /^(?:friday|пятниц[ауые]|пятніц[ауыу])$/,
  /^(?:saturday|суббот[ауые]|субот[ауые])$/,
];

/** Months of the season, of which December belongs to the winter that ends in the year named. */
const SEASONS: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:spring|весн[аыеуо][ию]?|весной|веснои|вясн[аоы][ию]?|увесну)$/, 3, 5],
  [/^(?:summer|лет[оа]м?|летом|летам|улетку)$/, 6, 8],
  [/^(?:autumn|fall|осен(?:ю|и|)|восенн?[юі]|увосен)$/, 9, 11],
  [/^(?:winter|зим(?:ой|ои|а|ы)|зім(?:ои|а|ы)|узімку)$/, 0, 2],
];

const ORDINALS: readonly RegExp[] = [
  /^(?:first|1|i|перв\S*|перш\S*)$/,
  /^(?:second|2|ii|втор\S*|друг\S*)$/,
  /^(?:third|3|iii|трет\S*|трэц\S*)$/,
  /^(?:fourth|last|4|iv|четверт\S*|чацверт\S*|чацвёрт\S*)$/,
];

const SMALL: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  два: 2,
  две: 2,
  дзве: 2,
  три: 3,
  тры: 3,
  четыре: 4,
  чатыры: 4,
  пят: 5,
  пяц: 5,
  шест: 6,
  шэсц: 6,
  сем: 7,
  восем: 8,
  девят: 9,
  дзевяц: 9,
  десят: 10,
  дзесяц: 10,
};

/** 1–12, or null. */
export function monthOf(folded: string): number | null {
  return indexOf(MONTHS, folded, 1);
}

/** 0 is Sunday. */
export function weekdayOf(folded: string): number | null {
  return indexOf(WEEKDAYS, folded, 0);
}

/** First and last month of a season; 0 is December of the year before. */
export function seasonOf(folded: string): readonly [number, number] | null {
  const season = SEASONS.find(([word]) => word.test(folded));
  return season ? [season[1], season[2]] : null;
}

/** 1–4. */
export function ordinalOf(folded: string): number | null {
  return indexOf(ORDINALS, folded, 1);
}

/** A small number in figures or words. */
export function smallNumber(folded: string): number | null {
  if (/^\d{1,3}$/.test(folded)) return Number(folded);
  return SMALL[folded] ?? wordNumber(folded);
}

function indexOf(patterns: readonly RegExp[], folded: string, base: number): number | null {
  const index = patterns.findIndex((pattern) => pattern.test(folded));
  return index === -1 ? null : index + base;
}
