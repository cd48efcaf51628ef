import { Before } from '../../text/word-list.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import type { Page } from '../page.ts';
import { Around } from '../prepared-claims.ts';
import type { AlignedWords } from '../search/alignment.ts';
import { findPair, type WordPair } from './aligned-pairs.ts';
import { CAPITALS, isHomograph, NAMES, YO } from './homographs.ts';

/**
 * The word that its capital, or its ё, makes another word here than in the claim; null where there is
 * none. Where the page writes all of them so, or none, that tells nothing.
 */
export function findOtherCase(
  pattern: ClaimPattern,
  page: Page,
  first: number,
  last: number,
  steps: readonly AlignedWords[],
): WordPair | null {
  if (!pattern.has(Around.homograph)) return null;
  const { words } = page;
  const found = page.text.slice(words.starts[first] ?? 0, words.ends[last] ?? 0);
  const { exact } = pattern;
  const isOther = (claimAt: number, pageAt: number): boolean => {
    if (!isHomograph(pattern.words.textAt(claimAt))) return false;
    const ours = letters(pattern.words.originalAt(claimAt));
    const theirs = letters(page.text.slice(words.starts[pageAt] ?? 0, words.ends[pageAt] ?? 0));
    if (ours === theirs) return false;
    const word = ours.toLowerCase().replaceAll('ё', 'е');
    if (YO.has(word) && hasYo(ours) !== hasYo(theirs))
      return hasYo(exact.replaceAll(ours, '')) === hasYo(found.replaceAll(theirs, ''));
    if (CAPITALS.has(word)) return isOtherInCapitals(ours, theirs, exact, found);
    if (!NAMES.has(word) || isName(ours) === isName(theirs)) return false;
    if (isCapitals(ours) || isCapitals(theirs)) return false;
    const flags = (pattern.words.flags[claimAt] ?? 0) | (words.flags[pageAt] ?? 0);
    if (claimAt === 0 || (flags & STARTS) !== 0) return false;
    return !isLowered(exact, found, ours) && !isTitle(found) && !isTitle(exact);
  };
  return findPair(pattern.words.ids.length, first, steps, isOther);
}

/** What stands before the first word of a sentence, which has a capital in any case. */
const STARTS = Before.stop | Before.question | Before.newline;

function isOtherInCapitals(ours: string, theirs: string, exact: string, found: string): boolean {
  if (isCapitals(found) || isLowered(exact, found, ours)) return false;
  return isCapitals(ours) !== isCapitals(theirs);
}

/** True where the page has lost the other capitals of the claim too. */
function isLowered(exact: string, found: string, word: string): boolean {
  return found === found.toLowerCase() && /\p{Lu}/u.test(exact.replaceAll(word, ''));
}

/** True where nearly all words have capitals, as in a headline. */
function isTitle(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return (
    long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.8
  );
}

function hasYo(text: string): boolean {
  return /ё|е\u0308/iu.test(text);
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function letters(word: string): string {
  return word.replace(/(?!\u0308)\P{L}/gu, '');
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase();
}
