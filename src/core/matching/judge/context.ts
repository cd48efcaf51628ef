import { editDistance } from '../../text/edit-distance.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import type { Page } from '../page.ts';
import type { PatternWords } from '../pattern-words.ts';

/** Shorter words of a context have too many neighbours to be known again with a wrong letter. */
const SHORTEST = 5;

/** How many words on each side are compared. */
const REACH = 5;

export interface ContextEvidence {
  /** Share of the claim's context words found beside the words, 0 to 1; null where none are given. */
  readonly before: number | null;
  readonly after: number | null;
}

/** How well the page's words around `first` to `last` agree with the claim's prefix and suffix. */
export function compareContext(
  pattern: ClaimPattern,
  page: Page,
  first: number,
  last: number,
): ContextEvidence {
  return {
    before: agreement(pattern.before, page, first - 1, -1),
    after: agreement(pattern.after, page, last + 1, 1),
  };
}

/** True where enough of the context is there to say that the words are the claim's. */
export function agrees(share: number | null): boolean {
  return share !== null && share >= 0.5;
}

function agreement(words: PatternWords, page: Page, start: number, step: 1 | -1): number | null {
  const count = Math.min(REACH, words.ids.length);
  if (count === 0) return null;
  const first = step === 1 ? 0 : words.ids.length - 1;
  if (isUnchanged(words.ids, first, page.ids, start, step, count)) return 1;
  let at = start;
  let same = 0;
  for (let k = 0; k < count; k++) {
    const index = first + k * step;
    // One word more or less on either side shifts the rest by one.
    if (isAlike(words, index, page, at)) same++;
    // A word too many or too few is no full agreement: it may be one that matters.
    else if (isAlike(words, index, page, at + step)) {
      same += 0.75;
      at += step;
    } else if (isAlike(words, index, page, at - step)) {
      same += 0.75;
      at -= step;
    }
    at += step;
  }
  return same / count;
}

/** True where a word of the page is that of a context, give or take a misprint. */
export function isAlike(words: PatternWords, index: number, page: Page, at: number): boolean {
  if (at < 0 || at >= page.words.length) return false;
  const id = page.ids[at] ?? 0;
  if (id !== 0) return id === words.ids[index];
  const word = words.wordAt(index);
  if (word.length < SHORTEST || word.length > 32) return false;
  const found = page.wordAt(at);
  return Math.abs(found.length - word.length) <= 2 && editDistance(word, found) <= 2;
}

/** The common case, and the fast one: the same words, one for one. */
function isUnchanged(
  words: Int32Array,
  first: number,
  ids: Int32Array,
  start: number,
  step: number,
  count: number,
): boolean {
  for (let k = 0; k < count; k++) {
    if (words[first + k * step] !== ids[start + k * step]) return false;
  }
  return true;
}
