import type { AlignedWords } from './align-words.ts';
import { findPair, type WordPair } from './aligned-pairs.ts';
import type { ClaimPattern } from './claim-pattern.ts';
import type { Page } from './page.ts';

/** Words that are another word in capitals: the US and us, the WHO and who. */
const TWO_WORDS = /^(?:us|who)$/iu;

/**
 * The word that capitals make another word here than in the claim; null where there is none. A
 * place that is all in capitals, or that has lost the claim's other capitals too, tells nothing.
 */
export function findOtherCase(
  pattern: ClaimPattern,
  page: Page,
  first: number,
  last: number,
  steps: readonly AlignedWords[],
): WordPair | null {
  if (!pattern.hasTwoWords) return null;
  const { words } = page;
  const place = page.text.slice(words.starts[first] ?? 0, words.ends[last] ?? 0);
  if (place === place.toUpperCase()) return null;
  const isLowered = place === place.toLowerCase();
  return findPair(pattern.words.ids.length, first, steps, (claimAt, pageAt) => {
    const ours = letters(pattern.words.originalAt(claimAt));
    if (!TWO_WORDS.test(ours)) return false;
    if (isLowered && /\p{Lu}/u.test(pattern.exact.replaceAll(ours, ''))) return false;
    const theirs = letters(page.text.slice(words.starts[pageAt] ?? 0, words.ends[pageAt] ?? 0));
    return isCapitals(ours) !== isCapitals(theirs);
  });
}

/** True where `text` has a word for which `findOtherCase` must look. */
export function hasTwoWords(text: string): boolean {
  return /(?<!\p{L})(?:u\.?s|who)(?!\p{L})/iu.test(text);
}

function letters(word: string): string {
  return word.replace(/[^\p{L}]/gu, '');
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase();
}
