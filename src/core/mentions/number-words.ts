/** Numbers as words, without endings: Russian and Belarusian decline them. Folded as by words.ts. */
const WORDS: readonly (readonly [number, RegExp])[] = [
  [11, /^(?:eleven|одиннадцати?|адзінаццаці?)$/],
  [12, /^(?:twelve|двенадцати?|дванаццаці?)$/],
  [13, /^(?:thirteen|тринадцати?|трынаццаці?)$/],
  [14, /^(?:fourteen|четырнадцати?|чатырнаццаці?)$/],
  [15, /^(?:fifteen|пятнадцати?|пятнаццаці?)$/],
  [16, /^(?:sixteen|шестнадцати?|шаснаццаці?)$/],
  [17, /^(?:seventeen|семнадцати?|сямнаццаці?)$/],
  [18, /^(?:eighteen|восемнадцати?|васямнаццаці?)$/],
  [19, /^(?:nineteen|девятнадцати?|дзевятнаццаці?)$/],
  [20, /^(?:twenty|двадцати?|дваццаці?)$/],
  [30, /^(?:thirty|тридцати?|трыццаці?)$/],
  [40, /^(?:forty|сорока?|сорака?)$/],
  [50, /^(?:fifty|пятдесят|пятидесяти|пяцдзесят|пяцідзесяці)$/],
];

/** A number from eleven on in words, or null. The smaller ones are in every sentence and tell nothing. */
export function wordNumber(folded: string): number | null {
  return WORDS.find(([, word]) => word.test(folded))?.[0] ?? null;
}

const ORDINALS: readonly RegExp[] = [
  /^(?:first|перв|перш)/,
  /^(?:second|втор|друг)/,
  /^(?:third|трет|трэц)/,
  /^(?:fourth|четверт|чацв[еэ]рт)/,
  /^(?:fifth|пят)/,
  /^(?:sixth|шест|шост)/,
  /^(?:seventh|седм|сем)/,
  /^(?:eighth|восм)/,
  /^(?:ninth|девят|дзевят|дзявят)/,
  /^(?:tenth|десят|дзесят|дзясят)/,
];
const ENDING = /(?:st|d|th|ого|его|ага|ега|яга)$/;

/** `Первого`, `дзясятага`, `tenth`: a day of the month in words, of the first ten, or null. */
export function dayInWords(folded: string): number | null {
  if (!ENDING.test(folded) || folded.length > 10) return null;
  const index = ORDINALS.findIndex((ordinal) => ordinal.test(folded));
  return index === -1 ? null : index + 1;
}
