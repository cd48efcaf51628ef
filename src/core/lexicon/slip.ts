import type { FoldedWord } from '../text/folded-word.ts';

/** What a slip of the hand does to one letter of a word. */
export type SlipKind = 'replaced' | 'swapped' | 'left-out' | 'put-in';

export interface Slip {
  readonly kind: SlipKind;
  /** The first letter of the word, counted from 0, at which the two differ. */
  readonly at: number;
}

/** The one slip that makes `found` of `word`; null where it takes more, or none. */
export function slipBetween(word: FoldedWord, found: FoldedWord): Slip | null {
  const longer = found.length - word.length;
  if (longer > 1 || longer < -1) return null;
  const [a, b] = [word.units, found.units];
  const most = Math.min(word.length, found.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at++;
  // How many letters are the same at the end; only what stands before them may differ.
  const from = endOfDifference(word, found, longer);
  if (longer === 1) return from <= at ? { kind: 'put-in', at } : null;
  if (longer === -1) return from <= at + 1 ? { kind: 'left-out', at } : null;
  if (from <= at + 1) return at < most ? { kind: 'replaced', at } : null;
  const isSwapped = from <= at + 2 && a[at] === b[at + 1] && a[at + 1] === b[at];
  return isSwapped ? { kind: 'swapped', at } : null;
}

/** Where the rest of `word` and the end of `found` begin to be the same. */
function endOfDifference(word: FoldedWord, found: FoldedWord, longer: number): number {
  const [a, b] = [word.units, found.units];
  let from = word.length;
  while (from > 0 && from + longer > 0 && a[from - 1] === b[from - 1 + longer]) from--;
  return from;
}

/** True where the letter that was put in only says a letter beside it again. */
export function isDoubling(found: FoldedWord, { kind, at }: Slip): boolean {
  if (kind !== 'put-in') return false;
  const letter = found.at(at);
  return letter === found.at(at - 1) || letter === found.at(at + 1);
}
