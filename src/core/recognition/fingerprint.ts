/**
 * What the first stage knows of an article: addresses, headline, and hashed shingles of its text.
 * The article's words cannot be read back from it.
 */
export interface ArticleFingerprint {
  /** Article id in its knowledge base. */
  readonly article: string;
  readonly knowledgeBase: string;
  /** Known addresses, original and copies, as `normaliseAddress` writes them. */
  readonly addresses: readonly string[];
  /** Folded headline, compared with the page's title and first heading. */
  readonly headline: string;
  /** How many words the article has. */
  readonly words: number;
  /** 32-bit hashes of selected runs of three words, in the order of the text. */
  readonly shingles: readonly number[];
}
