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
  const rest = (skip: number, skipFound: number): boolean =>
    word.slice(at + skip) === found.slice(at + skipFound);
  if (longer === 1) return rest(0, 1) ? { kind: 'put-in', at } : null;
  if (longer === -1) return rest(1, 0) ? { kind: 'left-out', at } : null;
  if (longer !== 0) return null;
  if (rest(1, 1)) return { kind: 'replaced', at };
  const isSwapped = word[at] === found[at + 1] && word[at + 1] === found[at] && rest(2, 2);
  return isSwapped ? { kind: 'swapped', at } : null;
}

/** True where the letter that was put in only says a letter beside it again. */
export function isDoubling(found: string, { kind, at }: Slip): boolean {
  return kind === 'put-in' && (found[at] === found[at - 1] || found[at] === found[at + 1]);
}
