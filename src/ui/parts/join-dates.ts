const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY_AND_MONTH = new RegExp(`\\b(\\d{1,2}) (${MONTHS})\\b`, 'g');

/** Joins day and month by a non-breaking space, so that no line ends in a lonely number. */
export function joinDates(text: string): string {
  return text.replace(DAY_AND_MONTH, '$1\u00A0$2');
}
