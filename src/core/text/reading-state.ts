import { Kind } from './character-kind.ts';
import { Before } from './word-list.ts';

/** What a reader of words has met since the last word: it goes on from one stretch of text to the next. */
export interface ReadingState {
  /** Bits of `Before` for the next word. */
  flags: number;
  /** How many folded units stand between the last word and the next. */
  gap: number;
  /** The kinds of the last folded unit and of the one before it. */
  last: number;
  beforeLast: number;
}

/** The state before the first word, as after a space. */
export function startOfText(): ReadingState {
  return { flags: 0, gap: 0, last: Kind.space, beforeLast: Kind.space };
}

/** True where the next word, if it comes at once, touches the last one but for a hyphen at most. */
export function isTouching({ gap, flags }: ReadingState): boolean {
  return gap === 0 || (gap === 1 && (flags & Before.hyphen) !== 0);
}

/** True where a number that comes at once has a minus sign before it. */
export function isAfterMinus({ last, beforeLast }: ReadingState): boolean {
  if (last !== Kind.hyphen) return false;
  return beforeLast === Kind.space || beforeLast === Kind.newline || beforeLast === Kind.bracket;
}

/** Notes one folded unit between words. Changes `state`: this runs for each unit of a page. */
export function passGap(state: ReadingState, kind: number): void {
  state.gap++;
  state.beforeLast = state.last;
  state.last = kind;
}

/** Notes that a word ended. Changes `state`, as `passGap` does. */
export function passWord(state: ReadingState): void {
  state.flags = 0;
  state.gap = 0;
  state.last = Kind.letter;
  state.beforeLast = Kind.letter;
}
