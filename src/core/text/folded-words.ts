import { Kind, type KindTable } from './character-kind.ts';
import type { FoldedText } from './folder.ts';
import { footnoteMarkLength } from './footnote-mark.ts';
import { readWord } from './read-word.ts';
import { isAfterMinus, isTouching, passGap, passWord, type ReadingState } from './reading-state.ts';
import { hashUnit, NO_HASH } from './word-hash.ts';
import { Before, type WordList } from './word-list.ts';

export const DOT = 46;
export const DOUBLE_QUOTE = 34;

/** Adds the words of a folded stretch of text to `words`, by every rule. */
export function readFolded(
  folded: FoldedText,
  kinds: KindTable,
  words: WordList,
  state: ReadingState,
): void {
  const { codes, starts, ends, length } = folded;
  for (let i = 0; i < length; ) {
    const kind = kinds.of(codes[i] ?? 0);
    if (kind === Kind.letter || kind === Kind.digit) {
      const before = state.flags | (isTouching(state) ? Before.touching : 0);
      i = readWord(folded, i, kinds, words, before, isAfterMinus(state));
      passWord(state);
    } else if (kind === Kind.symbol) {
      const hash = hashUnit(NO_HASH, codes[i] ?? 0);
      words.add(hash, starts[i] ?? 0, ends[i] ?? 0, state.flags | Before.symbol);
      passWord(state);
      i++;
    } else {
      const start = starts[i] ?? 0;
      if (codes[i] === DOUBLE_QUOTE) words.quoteMarks.push(start);
      else if (kind === Kind.newline) words.quoteMarks.push(~start);
      const mark = kind === Kind.bracket ? footnoteMarkLength(folded, i) : 0;
      if (mark === 0) state.flags |= flagOf(kind, codes[i + 1] === DOT);
      passGap(state, mark === 0 ? kind : Kind.gap);
      // An ellipsis leaves something out; it does not end a sentence.
      i += mark || (kind === Kind.stop ? dots(codes, i, length) : 1);
    }
  }
}

/** What a unit between two words says about the second. */
export function flagOf(kind: number, isDotNext: boolean): number {
  if (kind === Kind.stop) return isDotNext ? 0 : Before.stop;
  if (kind === Kind.question) return Before.question;
  if (kind === Kind.hyphen) return Before.hyphen;
  if (kind === Kind.comma) return Before.comma;
  return kind === Kind.newline ? Before.newline : 0;
}

function dots(codes: Uint16Array, at: number, length: number): number {
  let end = at + 1;
  if (codes[at] === DOT) while (end < length && codes[end] === DOT) end++;
  return end - at;
}
