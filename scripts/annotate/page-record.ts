import type { SavedPage } from '../../src/saved/saved-page.ts';

/** One page to look at, wherever it comes from. */
export interface PageRecord {
  /** Names the page in the output: a file, with `#N` for the Nth page of a collection. */
  readonly source: string;
  /** The page; null where `source` is a file that is still to be read. */
  readonly page: SavedPage | null;
  /** Why there is no page, in words. */
  readonly error: string | null;
}

/** What became of a page: one line of the output. */
export interface PageResult {
  /** JSON without a line break. */
  readonly line: string;
  readonly article: boolean;
  readonly claims: number;
  readonly mentions: number;
  readonly failed: boolean;
}
