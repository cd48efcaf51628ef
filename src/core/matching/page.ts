import type { Span } from '../span.ts';
import { FoldedWord } from '../text/folded-word.ts';
import type { Folder } from '../text/folder.ts';
import type { WordList } from '../text/word-list.ts';
import { wordText } from './word-text.ts';

/** How many folded words are kept: those about one candidate, which are asked for again and again. */
const RECENT = 128;
/** Nearly every word fits into so many units. */
const ROOM = 24;

/** A text to be searched: its words, and for each its number in the claims' vocabulary. */
export interface Page {
  readonly text: string;
  readonly words: WordList;
  readonly ids: Int32Array;
  readonly quotations: readonly Span[];
  /** The folded word; made when asked for. */
  textAt(index: number): string;
  /** The same as units, until other words are asked for. */
  wordAt(index: number): FoldedWord;
}

/** `folded`: words of earlier pages, to be used again; empty at first. */
export function createPage(
  text: string,
  words: WordList,
  ids: Int32Array,
  quotations: readonly Span[],
  folder: Folder,
  folded: FoldedWord[],
): Page {
  const read = (index: number) =>
    wordText(text, words.starts[index] ?? 0, words.ends[index] ?? 0, folder);
  const texts: string[] = new Array(RECENT).fill('');
  const indexes = new Int32Array(RECENT).fill(-1);
  const foldedIndexes = new Int32Array(RECENT).fill(-1);
  return {
    text,
    words,
    ids,
    quotations,
    textAt(index) {
      const slot = index % RECENT;
      if (indexes[slot] === index) return texts[slot] ?? '';
      const word = read(index);
      texts[slot] = word;
      indexes[slot] = index;
      return word;
    },
    wordAt(index) {
      const slot = index % RECENT;
      const known = folded[slot];
      if (known !== undefined && foldedIndexes[slot] === index) return known;
      const word = known ?? new FoldedWord('', ROOM);
      folded[slot] = word;
      foldedIndexes[slot] = index;
      const [start, end] = [words.starts[index] ?? 0, words.ends[index] ?? 0];
      if (!word.setPlain(text, start, end)) word.set(read(index));
      return word;
    },
  };
}
