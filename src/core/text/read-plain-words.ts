import { Kind } from './character-kind.ts';
import { entryOf, kindOfEntry, unitOfEntry } from './character-table.ts';
import { DOT, DOUBLE_QUOTE, flagOf } from './folded-words.ts';
import type { ReadingState } from './reading-state.ts';
import { unitAt } from './unit-at.ts';
import { hashUnit, NO_HASH } from './word-hash.ts';
import { Before, type WordList } from './word-list.ts';

const LETTER_S = 115;
const BRACKET = 40;
/** The first letters of the notes that `footnoteMarkLength` knows: p, v, ф, в. */
const NOTES_BEGIN: ReadonlySet<number> = new Set([112, 118, 0x444, 0x432]);
/** The entry of whatever folds to a space. */
const SPACE = entryOf(32, Kind.space);

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
  let { hashes, starts, ends, flags: allFlags, length: count } = words;
  let entry = entries[unitAt(text, i)] ?? 0;
  while (i < to) {
    if (entry > 0) {
      let hash = NO_HASH;
      let end = i;
      do {
        hash = hashUnit(hash, entry);
        entry = ++end < to ? (entries[unitAt(text, end)] ?? 0) : SPACE;
      } while (entry > 0);
      if (entry !== SPACE) {
        // Apostrophes within the word, and then its last letters.
        while (kindOfEntry(entry) === Kind.apostrophe && isInWord(entries, text, end)) {
          entry = unitOfEntry(entry);
          do {
            hash = hashUnit(hash, entry);
            entry = ++end < to ? (entries[unitAt(text, end)] ?? 0) : SPACE;
          } while (entry > 0);
        }
        if (!isPlainEnd(entries, text, i, end)) break;
      }
      const gap = i - lastEnd;
      if (gap <= 1 && (gap === 0 || (flags & Before.hyphen) !== 0)) flags |= Before.touching;
      if (count === hashes.length) {
        words.length = count;
        words.makeRoom(1);
        ({ hashes, starts, ends, flags: allFlags } = words);
      }
      hashes[count] = hash;
      starts[count] = i;
      ends[count] = end;
      allFlags[count++] = flags;
      flags = 0;
      lastEnd = end;
      i = end;
      // Nearly always one space, and then the next word.
      if (entry === SPACE && i + 1 < to) entry = entries[unitAt(text, ++i)] ?? 0;
    } else {
      const kind = kindOfEntry(entry);
      if (kind === Kind.space) {
        // Nothing to note.
      } else if (kind === Kind.stop && isPlainStop(entries, text, i + 1)) flags |= Before.stop;
      else if (kind === Kind.bracket && isPlainBracket(entries, text, i)) {
        // Nothing to note either.
      } else if (((PLAIN_GAPS >> kind) & 1) === 0) break;
      else {
        if (unitOfEntry(entry) === DOUBLE_QUOTE) words.quoteMarks.push(i);
        else if (kind === Kind.newline) words.quoteMarks.push(~i);
        flags |= flagOf(kind, false);
      }
      entry = ++i < to ? (entries[unitAt(text, i)] ?? 0) : 0;
    }
  }
  words.length = count;
  state.flags = flags;
  state.gap = i - lastEnd;
  return i;
}

/** True where nothing that stands at `end` can belong to the word that began at `start`. */
function isPlainEnd(entries: Int32Array, text: string, start: number, end: number): boolean {
  const after = kindOfEntry(entries[unitAt(text, end)] ?? 0);
  if (after === Kind.stop) return end > start + 1;
  if (after !== Kind.apostrophe) return ((PLAIN_ENDS >> after) & 1) !== 0;
  const next = end + 1 < text.length ? kindOfEntry(entries[unitAt(text, end + 1)] ?? 0) : Kind.gap;
  return ((PLAIN_ENDS >> next) & 1) !== 0;
}

/** True where a round bracket opens and no note on a picture stands in it, `(photo)`. */
function isPlainBracket(entries: Int32Array, text: string, at: number): boolean {
  const next = at + 1 < text.length ? (entries[unitAt(text, at + 1)] ?? 0) : 0;
  return unitAt(text, at) === BRACKET && next > 0 && !NOTES_BEGIN.has(next);
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
