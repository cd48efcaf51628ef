/**
 * Spellings of one English word, a group a line. Folded; a space where words are apart. Names are
 * given by the knowledge base that has them, in its `lexicon.yaml`.
 */
export const SPELLING_GROUPS: readonly string[] = [
  'center|centre',
  'centers|centres',
  'theater|theatre',
  'meter|metre',
  'meters|metres',
  'kilometer|kilometre',
  'kilometers|kilometres',
  'defense|defence',
  'offense|offence',
  'license|licence',
  'program|programme',
  'programs|programmes',
  'gray|grey',
  'skeptic|sceptic',
  'skeptical|sceptical',
  'judgment|judgement',
  'acknowledgment|acknowledgement',
  'aging|ageing',
  'towards|toward',
  'afterwards|afterward',
  'among|amongst',
  'while|whilst',
  'learned|learnt',
  'burned|burnt',
  'ok|okay',
  'percent|per cent|%',
  'and|&',
  'deadweight|dead weight',
  'buildup|build up',
  'ceasefire|cease fire',
  'borderland|border land',
  'heartland|heart land',
  'policymakers|policy makers',
  'decisionmakers|decision makers',
];

const OUR_STEMS =
  /^(labo|favo|colo|hono|behavio|neighbo|harbo|rumo|endeavo|vapo|humo|rigo|vigo|armo|cando|fervo|splendo|valo|demeano)ur(?=$|s$|ed$|ing$|able$|ite$|ites$|al$|hood$|ly$|less$|'s$)/u;
const LL_STEMS =
  /^(travel|cancel|label|model|level|counsel|signal|fuel|total|marshal|quarrel|channel|equal)l(ed|ing|er|ers|ings)$/u;
/** Not among them: words in -ise that are other words with z. */
const IZE = /iz(e|es|ed|er|ers|ing|ation|ations|able|ational)$/u;
const YZE = /yz(e|es|ed|er|ers|ing)$/u;

/** British and American spelling of one word come out the same. */
export function regularSpelling(word: string): string {
  const plain = word.replace(OUR_STEMS, '$1r').replace(LL_STEMS, '$1$2').replaceAll('ў', 'у');
  return plain.length < 7 ? plain : plain.replace(IZE, 'is$1').replace(YZE, 'ys$1');
}
