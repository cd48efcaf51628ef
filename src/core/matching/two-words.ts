import { wordSet } from './word-set.ts';

/** Words that are another word in capitals: the US and us, the WHO and who. */
export const CAPITALS = wordSet('us who');
/** Words that are a name with a capital, and something else without. */
export const NAMES = wordSet(
  `may march august polish turkey china chile guinea mobile reading bath nice pole poles job mark bill
  frank rich rose grant will hope faith grace jack rob pat sue drew bush brown white black green greens
  labour labor liberal liberals conservative conservatives democrat democrats democratic republican
  republicans orthodox catholic earth mercury
  орел лев вера надежда любовь роман слава владимир`,
);
/** Words, folded, that are another word with ё in them. */
export const YO = wordSet(
  `все всем чем нем моем осел небо узнает узнаем признает признаем познает совершенный совершенная
  совершенное падеж мел сел слез звезды сестры озера села жены стекла черт истекший истекшего лет шлем
  берет передохнем`,
);

/** True where the folded word is two words, told apart by a capital or by ё. */
export function isTwoWords(word: string): boolean {
  return CAPITALS.has(word) || NAMES.has(word) || YO.has(word);
}
