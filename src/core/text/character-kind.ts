import { TABLE_SIZE } from './character-folding.ts';

/** What a folded character is to words. */
export const Kind = {
  unknown: 0,
  gap: 1,
  space: 2,
  newline: 3,
  letter: 4,
  digit: 5,
  apostrophe: 6,
  hyphen: 7,
  stop: 8,
  question: 9,
  bracket: 10,
  superscript: 11,
  /** A character that is a word by itself: a currency, a percent sign, a Chinese character. */
  symbol: 12,
  comma: 14,
} as const;

const FIXED = new Map<string, number>([
  [' ', Kind.space],
  ['\n', Kind.newline],
  ["'", Kind.apostrophe],
  ['-', Kind.hyphen],
  ['.', Kind.stop],
  ['!', Kind.stop],
  [';', Kind.stop],
  ['。', Kind.stop],
  ['?', Kind.question],
  ['[', Kind.bracket],
  ['(', Kind.bracket],
  [',', Kind.comma],
  ['|', Kind.gap],
  ['%', Kind.symbol],
  ['‰', Kind.symbol],
  ['&', Kind.symbol],
  ['°', Kind.symbol],
  ['§', Kind.symbol],
]);

/** The kind of a folded UTF-16 unit. Halves of surrogate pairs count as letters: only letters fold to them. */
export function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  const fixed = FIXED.get(character);
  if (fixed !== undefined) return fixed;
  if (/[¹²³⁰⁴-⁹]/u.test(character)) return Kind.superscript;
  if (/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u.test(character) && /\p{L}/u.test(character))
    return Kind.symbol;
  if (/\p{Nd}/u.test(character)) return Kind.digit;
  if (/[\p{L}\p{M}\p{N}\p{Cs}\p{Co}]/u.test(character)) return Kind.letter;
  return /[\p{Sc}\p{Sm}]/u.test(character) ? Kind.symbol : Kind.gap;
}

/** Kinds by folded UTF-16 unit, learnt as they are met: `unknown` in the table until then. */
export class KindTable {
  readonly known = new Uint8Array(TABLE_SIZE);

  of(code: number): number {
    const known = this.known[code] ?? Kind.unknown;
    if (known !== Kind.unknown) return known;
    const kind = kindOf(code);
    this.known[code] = kind;
    return kind;
  }
}
