import { Kind } from './character-kind.ts';
import { kindOfEntry, unitOfEntry } from './character-table.ts';
import { DOT, DOUBLE_QUOTE, flagOf } from './folded-words.ts';
import type { ReadingState } from './reading-state.ts';
import { unitAt } from './unit-at.ts';
import { hashUnit, NO_HASH } from './word-hash.ts';
import { Before, type WordList } from './word-list.ts';

const LETTER_S = 115;

/** Kinds of units that stand between words and fold to themselves, a bit each. */
const PLAIN_GAPS =
  (1 << Kind.gap) |
  (1 << Kind.space) |
  (1 << Kind.newline) |
  (1 << Kind.hyphen) |
  (1 << Kind.comma) |
  (1 << Kind.question) |
  (1 << Kind.apostrophe);
/** Kinds that end a run of letters without a rule of their own, a bit each. */
const PLAIN_ENDS =
  (PLAIN_GAPS & ~(1 << Kind.apostrophe)) | (1 << Kind.bracket) | (1 << Kind.symbol);

/**
 * Adds the words of `text` from `from` on while they are plain: runs of letters, and what plainly
 * stands between them. Returns where that ends: at `to`, or before something that has a rule of its
 * own, or that `entries` (as in a `CharacterTable`) does not know.
 * One function, longer than others and with nothing rare in it: it runs once for each character of a page.
 */
export function readPlainWords(
  entries: Int32Array,
  text: string,
  from: number,
  to: number,
  words: WordList,
  state: ReadingState,
): number {
  let { flags } = state;
  // Where the last word ended, were every unit since then a unit of the folded text.
  let lastEnd = from - state.gap;
  let i = from;
  let entry = entries[unitAt(text, i)] ?? 0;
  while (i < to) {
    if (entry > 0) {
      let hash = NO_HASH;
      let end = i;
      do {
        do {
          hash = hashUnit(hash, entry);
          entry = ++end < to ? (entries[unitAt(text, end)] ?? 0) : -Kind.space;
        } while (entry > 0);
        if (kindOfEntry(entry) !== Kind.apostrophe || !isInWord(entries, text, end)) break;
        entry = unitOfEntry(entry);
      } while (entry > 0);
      const after = kindOfEntry(entry);
      if (((PLAIN_ENDS >> after) & 1) === 0 && (after !== Kind.stop || end === i + 1)) break;
      const isTouching = i === lastEnd || (i === lastEnd + 1 && (flags & Before.hyphen) !== 0);
      words.add(hash, i, end, isTouching ? flags | Before.touching : flags);
      flags = 0;
      lastEnd = end;
      i = end;
    } else {
      const kind = kindOfEntry(entry);
      if (kind === Kind.space) {
        // Nothing to note.
      } else if (kind === Kind.stop && isPlainStop(entries, text, i + 1)) flags |= Before.stop;
      else if (((PLAIN_GAPS >> kind) & 1) === 0) break;
      else {
        if (unitOfEntry(entry) === DOUBLE_QUOTE) words.quoteMarks.push(i);
        else if (kind === Kind.newline) words.quoteMarks.push(~i);
        flags |= flagOf(kind, false);
      }
      entry = ++i < to ? (entries[unitAt(text, i)] ?? 0) : 0;
    }
  }
  state.flags = flags;
  state.gap = i - lastEnd;
  return i;
}

/** True where nothing that belongs to the full stop before `at` follows it. */
function isPlainStop(entries: Int32Array, text: string, at: number): boolean {
  if (at >= text.length) return true;
  const entry = entries[unitAt(text, at)] ?? 0;
  return (
    entry > 0 || (unitOfEntry(entry) !== DOT && ((PLAIN_GAPS >> kindOfEntry(entry)) & 1) !== 0)
  );
}

/** True where the apostrophe at `at` is a letter of its word, and not of an `s's`, which has a rule of its own. */
function isInWord(entries: Int32Array, text: string, at: number): boolean {
  if (at + 1 >= text.length || (entries[unitAt(text, at + 1)] ?? 0) <= 0) return false;
  return entries[unitAt(text, at - 1)] !== LETTER_S;
}
