import type { FoldedWord } from '../text/folded-word.ts';
import type { WordTraits } from './misspelling.ts';
import type { QuotedWord } from './quoted-word.ts';
import type { Slip } from './slip.ts';

/** What a matcher knows of words. All words are folded. */
export interface Lexicon {
  /** True where `a` and `b` are known spellings of one word or name, as lists have them. */
  isVariant(a: string, b: string): boolean;
  /** True where a list has another spelling of the word. */
  hasVariants(word: string): boolean;
  /** True where they are known spellings of one word, by a list or by a rule. */
  isVariantOf(word: QuotedWord, found: FoldedWord): boolean;
  /**
   * True where `found`, met instead of the claim's `word`, can only be a misprint of it. Nothing
   * known of `word` means false: then no misprint is accepted. `slip`: what `slipBetween` says of the two.
   */
  isMisprint(
    word: QuotedWord,
    found: FoldedWord,
    traits: Omit<WordTraits, 'isStrange'>,
    slip: Slip | null,
  ): boolean;
  /** True where a word list has `word`, and so may be taken to have its neighbours. */
  isListed(word: string): boolean;
  /** True where `joined`, two or three words of a claim without the spaces, is or may be a word by itself. */
  isOneWord(joined: string): boolean;
}

export type Script = 'latin' | 'cyrillic';

/** A lexicon in the form that is shipped. It tells of the words of certain quotes, and needs these to be read. */
export interface CompiledLexicon {
  /** Scripts whose words were looked up in a word list: only their misprints are accepted. */
  readonly scripts: readonly Script[];
  /** Spellings of one name or word, a group a line: `kiev|kyiv`. */
  readonly spellings: readonly string[];
  /** The words that no list has, with a space between them. */
  readonly strange: string;
  /** What two or three words of a quote make without the spaces, where that is a word by itself. */
  readonly joined: string;
  /**
   * Which slips make other words, as `writeGaps` writes rising numbers: `slipNumber` of the first word,
   * then of the second, which counts on from the `slipNumbers` of the first, and so on.
   */
  readonly others: string;
}
