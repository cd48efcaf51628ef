import type { Lexicon } from '../../lexicon/lexicon.ts';
import { Before } from '../../text/word-list.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import { Cost } from '../judge/cost.ts';
import {
  areRunTogether,
  isRunIntoContext,
  isRunTogether,
  isSameJoined,
} from '../judge/joined-words.ts';
import { relateWords } from '../judge/word-relation.ts';
import type { Page } from '../page.ts';

/** Marks that no two words have between them that are one. */
const PARTING = Before.stop | Before.question | Before.comma;

const NO_SPACE = PARTING | Before.hyphen;

export interface AlignmentInput {
  readonly pattern: ClaimPattern;
  readonly page: Page;
  readonly from: number;
  /** Dearer ways than this are of no use. */
  readonly limit: number;
  readonly lexicon: Lexicon;
}

/** What it costs to read the claim's word before row `i` as the page's before column `j`. */
export function costOfPair(
  { pattern, page, from, lexicon }: AlignmentInput,
  i: number,
  j: number,
): number {
  const word = page.wordAt(from + j - 1);
  const related = relateWords(pattern.words.wordAt(i - 1), word, pattern, i - 1, lexicon);
  const isRunIn = related > Cost.slip && isRunIntoContext(pattern, i - 1, word, lexicon);
  return isRunIn ? Cost.variant : related;
}

/** True where two words make one: of the page, or of the claim. */
export function isJoined(
  { pattern, page, from, lexicon }: AlignmentInput,
  i: number,
  j: number,
  onPage: boolean,
): boolean {
  const { words } = pattern;
  const p = from + j - 1;
  const flags = (onPage ? page.words.flags[p] : words.flags[i - 1]) ?? 0;
  if ((flags & PARTING) !== 0) return false;
  const hyphen = (flags & Before.hyphen) !== 0;
  if (onPage)
    return isSameJoined(words.wordAt(i - 1), page.wordAt(p - 1), page.wordAt(p), hyphen, lexicon);
  const [joined, first, second] = [page.wordAt(p), words.wordAt(i - 2), words.wordAt(i - 1)];
  if (isSameJoined(joined, first, second, hyphen, lexicon)) return true;
  const isName = () => pattern.traitsOf(i - 2).isName;
  return !hyphen && isRunTogether(joined, first, second, isName, lexicon);
}

/** True where the page's word is three of the claim, run together. */
export function isThree(
  { pattern, page, from, lexicon }: AlignmentInput,
  i: number,
  j: number,
): boolean {
  const { words } = pattern;
  const parts = [words.wordAt(i - 3), words.wordAt(i - 2), words.wordAt(i - 1)] as const;
  const joined = page.wordAt(from + j - 1);
  if ((((words.flags[i - 2] ?? 0) | (words.flags[i - 1] ?? 0)) & NO_SPACE) !== 0) return false;
  return areRunTogether(joined, parts, (at) => pattern.traitsOf(i - 3 + at).isName, lexicon);
}
