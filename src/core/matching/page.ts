import type { Span } from '../span.ts';
import type { Folder } from '../text/folder.ts';
import type { WordList } from '../text/word-list.ts';
import { wordText } from './word-text.ts';

/** A text to be searched: its words, and for each its number in the claims' vocabulary. */
export interface Page {
  readonly text: string;
  readonly words: WordList;
  readonly ids: Int32Array;
  readonly quotations: readonly Span[];
  /** The folded word; made when asked for. */
  wordAt(index: number): string;
}

export function createPage(
  text: string,
  words: WordList,
  ids: Int32Array,
  quotations: readonly Span[],
  folder: Folder,
): Page {
  const known = new Array<string | undefined>(words.length);
  return {
    text,
    words,
    ids,
    quotations,
    wordAt(index) {
      let word = known[index];
      if (word === undefined) {
        word = wordText(text, words.starts[index] ?? 0, words.ends[index] ?? 0, folder);
        known[index] = word;
      }
      return word;
    },
  };
}
