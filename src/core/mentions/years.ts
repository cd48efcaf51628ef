import type { Hit } from './phrase-hits.ts';
import type { Word } from './words.ts';

/** How many words before and after a mention a year may stand and still date it. */
export const YEAR_REACH = 60;

const YEAR = /^(?:19|20)\d\d$/;

/**
 * Whether a rule's `years` allow a mention at `window`. A year of the list that stands in the same
 * paragraph within `YEAR_REACH` words decides for it, other years there against it; where no year
 * stands there, the year of publication decides. Without a list any time will do.
 */
export function yearsAllow(
  years: readonly number[] | null,
  window: Hit,
  words: readonly Word[],
  publishedYear: number | null,
): boolean {
  if (years === null) return true;
  const named = yearsNear(window, words);
  if (named.length > 0) return named.some((year) => years.includes(year));
  return publishedYear !== null && years.includes(publishedYear);
}

// Four signs as they stand: `2,017` tonnes are no year.
function isYear({ folded, span }: Word): boolean {
  return span.end - span.start === 4 && YEAR.test(folded);
}

function yearsNear({ first, last }: Hit, words: readonly Word[]): number[] {
  const from = (words[first]?.position ?? 0) - YEAR_REACH;
  const to = (words[last]?.position ?? 0) + YEAR_REACH;
  return words
    .slice(Math.max(0, first - YEAR_REACH), last + YEAR_REACH + 1)
    .filter((word) => word.position >= from && word.position <= to && isYear(word))
    .map(({ folded }) => Number(folded));
}
