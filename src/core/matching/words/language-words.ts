/** What the judge must know of a language's words. Each is a list written as text, folded. */
export interface LanguageWords {
  /** Beside a claim they turn it round, or leave it to somebody else. */
  readonly denials: string;
  /** Said twice, they say something else, or more. */
  readonly tellingTwice: string;
  /** A comma before them is a matter of house style. */
  readonly joining: string;
  /** They open a sentence with when, where or how: a comma may part that from what happens. */
  readonly opening: string;
  /** With them the rest of such a sentence begins, besides names. */
  readonly subject: string;
  /** In capitals they are another word: the US and us. */
  readonly capitals: string;
  /** With a capital they are a name, and something else without. */
  readonly names: string;
  /** With ё in them they are another word. */
  readonly yo: string;
  /** The full stop behind them ends no sentence. */
  readonly abbreviations: string;
}
