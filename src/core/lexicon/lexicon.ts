/** What a matcher knows of words. All words are folded. */
export interface Lexicon {
  /** True where `a` and `b` are known spellings of one word or name. */
  isVariant(a: string, b: string): boolean;
  /**
   * True where `found`, met in the place of `word`, is or may be another word. Nothing known
   * of `word`'s language means true: then no misspelling is accepted.
   */
  isOtherWord(word: string, found: string): boolean;
}

/** A lexicon in the form that is shipped, made for the words of certain claims. */
export interface CompiledLexicon {
  /** Scripts whose words were looked up in a word list: only their misspellings are accepted. */
  readonly scripts: readonly ('latin' | 'cyrillic')[];
  /** `word other other`, each line a claim's word and what it would become by a slip: other words. */
  readonly others: readonly string[];
}
