import type { Span } from '../span.ts';
import type { Folder } from '../text/folder.ts';
import type { WordList } from '../text/word-list.ts';
import { wordText } from './word-text.ts';

/** How many folded words are kept: those about one place, which are asked for again and again. */
const RECENT = 256;

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
  const recent: string[] = new Array(RECENT).fill('');
  const indexes = new Int32Array(RECENT).fill(-1);
  return {
    text,
    words,
    ids,
    quotations,
    wordAt(index) {
      const slot = index % RECENT;
      if (indexes[slot] === index) return recent[slot] ?? '';
      const word = wordText(text, words.starts[index] ?? 0, words.ends[index] ?? 0, folder);
      recent[slot] = word;
      indexes[slot] = index;
      return word;
    },
  };
}
