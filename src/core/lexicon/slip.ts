import { unitAt } from '../text/unit-at.ts';

/** What a slip of the hand does to one letter of a word. */
export type SlipKind = 'replaced' | 'swapped' | 'left-out' | 'put-in';

export interface Slip {
  readonly kind: SlipKind;
  /** The first letter of the word, counted from 0, at which the two differ. */
  readonly at: number;
}

/** The one slip that makes `found` of `word`, two different folded words; null where it takes more. */
export function slipBetween(word: string, found: string): Slip | null {
  const longer = found.length - word.length;
  let at = 0;
  while (at < word.length && unitAt(word, at) === unitAt(found, at)) at++;
  if (longer === 1) return endsAlike(word, at, found) ? { kind: 'put-in', at } : null;
  if (longer === -1) return endsAlike(word, at + 1, found) ? { kind: 'left-out', at } : null;
  if (longer !== 0) return null;
  if (endsAlike(word, at + 1, found)) return { kind: 'replaced', at };
  const isSwapped =
    unitAt(word, at) === unitAt(found, at + 1) && unitAt(word, at + 1) === unitAt(found, at);
  return isSwapped && endsAlike(word, at + 2, found) ? { kind: 'swapped', at } : null;
}

/** True where all of `word` from `from` on is the end of `found`. */
function endsAlike(word: string, from: number, found: string): boolean {
  const shift = found.length - word.length;
  for (let i = word.length - 1; i >= from; i--)
    if (unitAt(word, i) !== unitAt(found, i + shift)) return false;
  return true;
}

/** True where the letter that was put in only says a letter beside it again. */
export function isDoubling(found: string, { kind, at }: Slip): boolean {
  return kind === 'put-in' && (found[at] === found[at - 1] || found[at] === found[at + 1]);
}
