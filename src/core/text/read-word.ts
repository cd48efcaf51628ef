import { Kind, type KindTable } from './character-kind.ts';
import type { FoldedText } from './folder.ts';
import { hashUnit, NO_HASH } from './word-hash.ts';
import { Before, type WordList } from './word-list.ts';

const APOSTROPHE = 39;
const DOT = 46;
const HYPHEN = 45;
const LETTER_S = 115;

const UNITS_OF_MEASURE = new Set(['m', 'km', 'cm', 'mm', 'ft', 'mi', 'м', 'км', 'см', 'мм']);

/**
 * Adds the word that starts at the folded unit `from`. Returns the index after it.
 * The rules: an apostrophe between letters is a letter; `s's` at the end is `s'`; dots between
 * single letters are no part of `U.S.`; a dot, comma, colon or slash between digits is part of a
 * number, and so is a minus sign before one; a raised digit after letters is a footnote mark
 * unless the letters are a unit of length.
 */
export function readWord(
  folded: FoldedText,
  from: number,
  kinds: KindTable,
  words: WordList,
  before: number,
): number {
  const { codes, starts, ends, length } = folded;
  const kindAt = (at: number): number => (at < length ? kinds.of(codes[at] ?? 0) : Kind.gap);
  let flags = before;
  let hash = NO_HASH;
  let i = from;
  let lastKind: number = Kind.gap;
  let acronym = false;
  if (isNegative(codes, from, kindAt)) {
    hash = hashUnit(hash, HYPHEN);
    flags &= ~Before.hyphen;
  }
  for (; i < length; i++) {
    const code = codes[i] ?? 0;
    const kind = kinds.of(code);
    if (kind === Kind.letter || kind === Kind.digit) {
      if (kind === Kind.digit) flags |= Before.number;
      hash = hashUnit(hash, code);
      lastKind = kind;
    } else if (kind === Kind.space) break;
    else if (
      kind === Kind.apostrophe &&
      lastKind === Kind.letter &&
      kindAt(i + 1) === Kind.letter
    ) {
      if (isPlainPossessive(codes, i, kindAt)) {
        i += 2;
        break;
      }
      hash = hashUnit(hash, code);
    } else if (isInsideNumber(code) && lastKind === Kind.digit && kindAt(i + 1) === Kind.digit) {
      hash = hashUnit(hash, code);
    } else if (code === DOT && (i === from + 1 || acronym) && isInitial(i, kindAt)) {
      acronym = true;
    } else if (kind === Kind.superscript && i < from + 60) {
      const letters = String.fromCharCode(...codes.subarray(from, i));
      if (lastKind === Kind.digit || UNITS_OF_MEASURE.has(letters)) {
        hash = hashUnit(hash, code);
        flags |= Before.number;
      } else break;
    } else break;
  }
  words.add(hash, starts[from] ?? 0, ends[i - 1] ?? 0, flags);
  // The last dot of an acronym ends no sentence.
  return acronym && codes[i] === DOT ? i + 1 : i;
}

function isInsideNumber(code: number): boolean {
  return code === DOT || code === 44 || code === 58 || code === 47;
}

/** The `'s` of `Belarus's`, which others write `Belarus'`. */
function isPlainPossessive(
  codes: Uint16Array,
  at: number,
  kindAt: (at: number) => number,
): boolean {
  if (codes[at - 1] !== LETTER_S || codes[at + 1] !== LETTER_S) return false;
  const next = kindAt(at + 2);
  return next !== Kind.letter && next !== Kind.digit && codes[at + 2] !== APOSTROPHE;
}

/** At the dot of `U.S`: one letter follows, and then no other. */
function isInitial(at: number, kindAt: (at: number) => number): boolean {
  return (
    kindAt(at + 1) === Kind.letter &&
    kindAt(at + 2) !== Kind.letter &&
    kindAt(at + 2) !== Kind.digit
  );
}

function isNegative(codes: Uint16Array, from: number, kindAt: (at: number) => number): boolean {
  if (from === 0 || codes[from - 1] !== HYPHEN || kindAt(from) !== Kind.digit) return false;
  const before = from === 1 ? Kind.space : kindAt(from - 2);
  return before === Kind.space || before === Kind.newline || before === Kind.bracket;
}
