import type { WordTraits } from '../lexicon/misspelling.ts';
import type { MarkTarget } from '../model/mark.ts';
import { countBefore } from '../text/binary-search.ts';
import { Before } from '../text/word-list.ts';
import { PatternWords, type SharedWords } from './pattern-words.ts';
import {
  Around,
  LEAD_SHIFT,
  MOST_MARKS,
  type PreparedSpan,
  TRAIL_SHIFT,
} from './prepared-claims.ts';

/** Double marks, and single ones but for apostrophes. */
const QUOTE_MARKS = /["“”„‟″‶«»〝〞〟＂‹›]|(?<!\p{L})['‘’‚]|(?<=\p{L})['’](?!\p{L})/gu;
const SMALL = { isName: false, isAcronym: false };

export interface PatternSource {
  readonly claim: MarkTarget;
  readonly index: number;
  /** The words that all patterns share, and where the claim begins in their text. */
  readonly shared: SharedWords;
  readonly start: number;
  readonly span: PreparedSpan;
  /** Words near the claim that would turn it round were they not in the article too. */
  readonly denials: string;
}

/** A claim, ready to be searched for. */
export class ClaimPattern {
  readonly index: number;
  readonly claim: MarkTarget;
  readonly exact: string;
  readonly words: PatternWords;
  /** Whole words before and after the claim; empty where the claim gives none. */
  readonly before: PatternWords;
  readonly after: PatternWords;
  readonly denials: string;
  private readonly around: number;
  private quoteMarks = -1;

  constructor({ claim, index, shared, start, span, denials }: PatternSource) {
    const [, length, prefix, suffix, around] = span;
    const end = start + length;
    const { starts, ends, length: count } = shared.list;
    const firstFrom = (offset: number) => countBefore(count, (at) => (starts[at] ?? 0) < offset);
    const first = firstFrom(start);
    const last = firstFrom(end);
    const to = countBefore(count, (at) => (ends[at] ?? 0) <= end + suffix);
    const cut = (bit: number) => Number((around & bit) !== 0);
    this.index = index;
    this.claim = claim;
    this.exact = shared.text.slice(start, end);
    this.words = new PatternWords(shared, first, last);
    this.before = new PatternWords(
      shared,
      firstFrom(start - prefix) + cut(Around.cutBefore),
      first,
    );
    this.after = new PatternWords(shared, last, to - cut(Around.cutAfter));
    this.denials = denials;
    this.around = around;
  }

  /** True where the article has `bit` of `Around` about the claim. */
  has(bit: number): boolean {
    return (this.around & bit) !== 0;
  }

  /** How many marks `exact` has before its first word. */
  get lead(): number {
    return (this.around >> LEAD_SHIFT) & MOST_MARKS;
  }

  /** How many marks `exact` has after its last word. */
  get trail(): number {
    return (this.around >> TRAIL_SHIFT) & MOST_MARKS;
  }

  /** How many quotation marks `exact` has, double and single. */
  ownQuoteMarks(): number {
    if (this.quoteMarks === -1) this.quoteMarks = this.exact.match(QUOTE_MARKS)?.length ?? 0;
    return this.quoteMarks;
  }

  /** What the claim's spelling says of a word: it is a name where no start of a sentence explains its capital. */
  traitsOf(index: number): Omit<WordTraits, 'isStrange'> {
    const code = this.words.firstUnitAt(index);
    const isSmall = code >= 97 && code <= 122;
    if (isSmall) return SMALL;
    const word = this.words.originalAt(index);
    if (!/^\p{Lu}/u.test(word)) return SMALL;
    const isAcronym = /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
    return { isName: isAcronym || this.isInSentence(index), isAcronym };
  }

  private isInSentence(index: number): boolean {
    if (index === 0) return this.has(Around.inSentence);
    return ((this.words.flags[index] ?? 0) & Before.stop) === 0;
  }
}
