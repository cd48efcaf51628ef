/** What a matcher knows of words. All words are folded. */
export interface Lexicon {
  /** True where `a` and `b` are known spellings of one word or name. */
  isVariant(a: string, b: string): boolean;
  /**
   * True where `found`, met in the place of `word`, is or may be another word. Nothing known
   * of `word`'s language means true: then no misspelling is accepted.
   */
  isOtherWord(word: string, found: string): boolean;
  /** True where `joined`, two words of a claim without the space, is or may be a word by itself. */
  isOneWord(joined: string): boolean;
}

/** A lexicon in the form that is shipped, made for the words of certain claims. */
export interface CompiledLexicon {
  /** Scripts whose words were looked up in a word list: only their misspellings are accepted. */
  readonly scripts: readonly ('latin' | 'cyrillic')[];
  /**
   * `word other other`, each line a claim's word and what it would become by a slip: other words.
   * A word that is its own other is what two words of a claim make without the space between them.
   */
  readonly others: readonly string[];
}
