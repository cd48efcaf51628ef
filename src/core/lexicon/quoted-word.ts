import { FoldedWord } from '../text/folded-word.ts';

/** What a lexicon knows of a word of the quotes. */
export interface LexiconEntry {
  /** The number of the known spellings of one word that it is among; -1 for none. */
  readonly group: number;
  /** The number at which its slips begin; -1 where its misprints are not known. */
  readonly base: number;
  /** True where no word list has it. */
  readonly isStrange: boolean;
}

/** A word of the quotes, which remembers what its lexicon says of it. */
export class QuotedWord extends FoldedWord {
  entry: LexiconEntry | null = null;
  private stemmed: QuotedWord | null = null;

  /** The word without its `'s`. */
  get stem(): QuotedWord {
    this.stemmed ??= new QuotedWord(this.text.slice(0, -2));
    return this.stemmed;
  }
}
