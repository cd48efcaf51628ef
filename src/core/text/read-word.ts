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
 * Adds the word that starts at the folded unit `from`. Returns the index after it. `isNegative`:
 * a minus sign stands before it, should it be a number.
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
  isNegative: boolean,
): number {
  const { codes, starts, ends, length } = folded;
  let flags = before;
  let hash = NO_HASH;
  let i = from;
  let lastKind: number = Kind.gap;
  let acronym = false;
  if (isNegative && kinds.of(codes[from] ?? 0) === Kind.digit) {
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
      kindAt(folded, kinds, i + 1) === Kind.letter
    ) {
      if (isPlainPossessive(folded, kinds, i)) {
        i += 2;
        break;
      }
      hash = hashUnit(hash, code);
    } else if (
      isInsideNumber(code) &&
      lastKind === Kind.digit &&
      kindAt(folded, kinds, i + 1) === Kind.digit
    ) {
      hash = hashUnit(hash, code);
    } else if (code === DOT && (i === from + 1 || acronym) && isInitial(folded, kinds, i)) {
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

/** The kind of a folded unit; what follows the last one is a gap. */
function kindAt({ codes, length }: FoldedText, kinds: KindTable, at: number): number {
  return at < length ? kinds.of(codes[at] ?? 0) : Kind.gap;
}

function isInsideNumber(code: number): boolean {
  return code === DOT || code === 44 || code === 58 || code === 47;
}

/** The `'s` of `Belarus's`, which others write `Belarus'`. */
function isPlainPossessive(folded: FoldedText, kinds: KindTable, at: number): boolean {
  const { codes } = folded;
  if (codes[at - 1] !== LETTER_S || codes[at + 1] !== LETTER_S) return false;
  const next = kindAt(folded, kinds, at + 2);
  return next !== Kind.letter && next !== Kind.digit && codes[at + 2] !== APOSTROPHE;
}

/** At the dot of `U.S`: one letter follows, and then no other. */
function isInitial(folded: FoldedText, kinds: KindTable, at: number): boolean {
  if (kindAt(folded, kinds, at + 1) !== Kind.letter) return false;
  const next = kindAt(folded, kinds, at + 2);
  return next !== Kind.letter && next !== Kind.digit;
}
