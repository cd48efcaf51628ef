import type { WordTraits } from '../lexicon/misspelling.ts';
import type { MarkTarget } from '../model/mark.ts';
import type { Folder } from '../text/folder.ts';
import { Before, type WordList } from '../text/word-list.ts';
import type { WordReader } from '../text/word-reader.ts';
import { isTwoWords } from './two-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordText } from './word-text.ts';

/** Words of a claim or of what stands around it, by their numbers in the vocabulary. */
export interface PatternWords {
  readonly ids: Int32Array;
  readonly flags: Uint8Array;
  /** The folded word; made when it is first asked for, since most claims match without it. */
  textAt(index: number): string;
  /** The word as the claim writes it. */
  originalAt(index: number): string;
  /** What stands between the word and the one before it. */
  gapBefore(index: number): string;
}

/** A claim, ready to be searched for. */
export interface ClaimPattern {
  readonly index: number;
  readonly claim: MarkTarget;
  readonly exact: string;
  readonly words: PatternWords;
  /** Whole words before and after the claim; empty where the claim gives none. */
  readonly before: PatternWords;
  readonly after: PatternWords;
  /** How many marks `exact` has before its first and after its last word. */
  readonly lead: number;
  readonly trail: number;
  /** The claim is known to open a paragraph or to follow on nothing, with a capital. */
  readonly isOpening: boolean;
  /** The claim stands between quotation marks of its own article. */
  readonly isQuoted: boolean;
  /** The article goes on after the claim, and not with a question mark. */
  readonly isStated: boolean;
  /** The article ends its sentence with the claim. */
  readonly endsSentence: boolean;
  /** The claim has a word that capitals or a ё make another: `us`. */
  readonly hasTwoWords: boolean;
  /** The claim's language writes 1,5 for one and a half. */
  readonly hasDecimalComma: boolean;
  /** How many quotation marks `exact` has, double and single; counted when first asked for. */
  ownQuoteMarks(): number;
  /** What the claim's writing tells of a word: a name has a capital that no start of a sentence explains. */
  traitsOf(index: number): Omit<WordTraits, 'isStrange'>;
}

/** Double marks, and single ones but for apostrophes. */
const QUOTE_MARKS = /["“”„‟″‶«»〝〞〟＂‹›]|(?<!\p{L})['‘’‚]|(?<=\p{L})['’](?!\p{L})/gu;

/** A prefix or suffix this long was cut by length, perhaps in the middle of a word. */
const CUT_LENGTH = 30;

export interface PatternTools {
  readonly reader: WordReader;
  readonly folder: Folder;
  readonly vocabulary: Vocabulary;
}

export function compilePattern(
  claim: MarkTarget,
  index: number,
  tools: PatternTools,
): ClaimPattern {
  const { exact, prefix = '', suffix = '' } = claim.target;
  const list = tools.reader.read(exact);
  const before = tools.reader.read(prefix);
  const after = tools.reader.read(suffix);
  const cutStart = prefix.length >= CUT_LENGTH && before.starts[0] === 0 ? 1 : 0;
  const cutEnd =
    suffix.length >= CUT_LENGTH && after.ends[after.length - 1] === suffix.length ? 1 : 0;
  const words = patternWords(exact, list, 0, list.length, tools);
  const wordsBefore = patternWords(prefix, before, cutStart, before.length, tools);
  let quoteMarks = -1;
  const wordsAfter = patternWords(suffix, after, 0, Math.max(0, after.length - cutEnd), tools);
  return {
    index,
    claim,
    exact,
    words,
    before: wordsBefore,
    after: wordsAfter,
    isOpening: prefix.trim() === '' && /^\P{L}*\p{Lu}/u.test(exact),
    ownQuoteMarks() {
      if (quoteMarks === -1) quoteMarks = exact.match(QUOTE_MARKS)?.length ?? 0;
      return quoteMarks;
    },
    traitsOf: (at) => traitsOf(claim, words, at),
    lead: marksIn(exact.slice(0, list.starts[0] ?? 0)),
    trail: marksIn(exact.slice(list.ends[list.length - 1] ?? exact.length)),
    isQuoted: /[“«„"‘][^”»"]*$/u.test(prefix) || /^[^“«„"]*[”»"]/u.test(suffix),
    endsSentence: /^["”’»)\]]*\s*[.!](?!\.)/u.test(suffix),
    hasTwoWords: list.hashes.subarray(0, list.length).some(isTwoWords),
    hasDecimalComma: /\p{Script=Cyrillic}/u.test(exact),
    isStated: suffix !== '' && !/^[\s"”’)]*\?/u.test(suffix) && !/\?\W*$/u.test(exact),
  };
}

function marksIn(text: string): number {
  return [...text].filter((mark) => !/[\s\p{Cf}\p{Cc}]/u.test(mark)).length;
}

function patternWords(
  text: string,
  list: WordList,
  from: number,
  to: number,
  { vocabulary, folder }: PatternTools,
): PatternWords {
  const count = Math.max(0, to - from);
  const ids = new Int32Array(count);
  for (let i = 0; i < count; i++) ids[i] = vocabulary.learn(list.hashes[from + i] ?? 0);
  const starts = list.starts.slice(from, to);
  const ends = list.ends.slice(from, to);
  const texts: string[] = [];
  return {
    ids,
    flags: list.flags.slice(from, to),
    textAt(index) {
      const known = texts[index];
      if (known !== undefined) return known;
      const word = wordText(text, starts[index] ?? 0, ends[index] ?? 0, folder);
      texts[index] = word;
      return word;
    },
    originalAt(index) {
      return text.slice(starts[index] ?? 0, ends[index] ?? 0);
    },
    gapBefore(index) {
      return text.slice(ends[index - 1] ?? 0, starts[index] ?? 0);
    },
  };
}

function traitsOf(
  claim: MarkTarget,
  words: PatternWords,
  index: number,
): Omit<WordTraits, 'isStrange'> {
  const word = words.originalAt(index);
  const code = word.charCodeAt(0);
  const isSmall = code >= 97 && code <= 122;
  if (isSmall || !/^\p{Lu}/u.test(word)) return SMALL;
  const isAcronym = /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
  return { isName: isAcronym || isName(claim, words, index), isAcronym };
}

const SMALL = { isName: false, isAcronym: false };

function isName(claim: MarkTarget, words: PatternWords, index: number): boolean {
  if (index > 0) return ((words.flags[index] ?? 0) & Before.stop) === 0;
  const prefix = claim.target.prefix?.trimEnd() ?? '';
  return prefix !== '' && !/[.!?]["”’]?$/u.test(prefix);
}
