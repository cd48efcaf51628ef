/** Marks in a folding table that are not folded characters. */
export const UNKNOWN = 0;
export const DROPPED = 1;
export const COMPLEX = 2;

/** An entry for each UTF-16 unit in the tables. */
export const TABLE_SIZE = 0x10000;

// Control characters among them: there Windows has its quotes and dashes.
const SINGLE_QUOTES = /[\u0091\u0092‘’‚‛‹›ʹʻʼʽˈ′‵´`＇\ufffd]/u;
const DOUBLE_QUOTES = /[\u0093\u0094«»“”„‟″‶〝〞〟＂]/u;
const DASHES = /[\u0096\u0097\p{Pd}−⁃╌─━]/u;
const SUPERSCRIPTS = /[¹²³⁰⁴-⁹]/u;
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Variation_Selector}\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufff9-\ufffb]/u;
/**
 * Diacritics only: in other scripts, marks are vowels and belong to the word. Strokes laid over a
 * character are not among them: they take it back (U+0338 makes ≠ of =, U+0336 strikes a word out).
 */
const DIACRITICS =
  /[\u0300-\u0334\u0339-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0\u20d1\u20d4-\u20d7\u20db-\u20df\u20e1-\u20e4\u20e7-\u20e9\u20ec-\u20ff\ufe20-\ufe2f]/gu;
/** Marks of trade are no letters, though compatibility folding would make them so. */
const TRADE_MARKS = /[™®©℠]/u;

/** Letters whose mark makes them another letter, as base and mark. ё is not among them: it is е. */
const KEPT_LETTERS: readonly (readonly [string, string])[] = [
  ['и\u0306', 'й'],
  ['у\u0306', 'ў'],
  ['і\u0308', 'ї'],
];

/**
 * The folded form of one code point: compatibility form, lower case, without diacritics, quotes
 * and dashes and spaces of every kind as one. Empty for what no reader sees.
 * Unicode Standard Annex 15 (NFKD); `й`, `ў` and `ї` stay letters of their own.
 */
export function foldCharacter(character: string): string {
  if (/[\n\r\u2028\u2029\v\f\u0085]/.test(character)) return '\n';
  // U+FEFF is white space to a regular expression, and nothing at all to a reader.
  if (character !== '\ufeff' && /\s/u.test(character)) return ' ';
  if (SINGLE_QUOTES.test(character)) return "'";
  if (DOUBLE_QUOTES.test(character)) return '"';
  if (DASHES.test(character)) return '-';
  if (INVISIBLE.test(character)) return '';
  if (SUPERSCRIPTS.test(character)) return character;
  if (character === '…' || TRADE_MARKS.test(character)) return ',';
  // A lone half of a surrogate pair, or a picture, says nothing about words.
  if (/[\p{Cs}\p{Extended_Pictographic}]/u.test(character) && character > '\u00ff') return ',';
  return foldLetters(character);
}

function foldLetters(character: string): string {
  let folded = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  for (const [decomposed, letter] of KEPT_LETTERS) folded = folded.replace(decomposed, letter);
  folded = folded.replace(DIACRITICS, '').replace('ß', 'ss').replace('ς', 'σ');
  // ½ after a number is a number of its own: 2½ is not 21/2.
  return folded.includes('\u2044') ? ` ${folded.replace('\u2044', '/')}` : folded;
}

/** The letter that `mark` makes of the folded character `base`; 0 where it stays the same letter. */
export function letterWithMark(base: number, mark: number): number {
  if (mark !== 0x306 && mark !== 0x308) return 0;
  const pair = String.fromCharCode(base, mark);
  return KEPT_LETTERS.find(([decomposed]) => decomposed === pair)?.[1].charCodeAt(0) ?? 0;
}
