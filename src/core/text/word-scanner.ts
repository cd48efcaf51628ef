import { Kind, KindTable } from './character-kind.ts';
import { CharacterTable, kindOfEntry } from './character-table.ts';
import { readFolded } from './folded-words.ts';
import { createFolder } from './folder.ts';
import { readPlainWords } from './read-plain-words.ts';
import type { ReadingState } from './reading-state.ts';
import { unitAt } from './unit-at.ts';
import type { WordList } from './word-list.ts';

/** The longest footnote mark with as many invisible units in between, and some. */
const MARK_REACH = 64;
/** The most that is folded at a time. */
const MOST_FOLDED = 4096;

/**
 * Reads words straight from a text, in one pass: runs of letters, and what plainly stands between
 * them. Whatever has a rule of its own (numbers, apostrophes in words, brackets, characters that
 * fold to none or several) is folded as a stretch and read by `readFolded`.
 */
export class WordScanner {
  private readonly table = new CharacterTable();
  private readonly kinds = new KindTable();
  private readonly folder = createFolder();

  /** Adds the words of `text` from `from` to `to` at least. Returns where the next scan is to begin. */
  scan(text: string, from: number, to: number, words: WordList, state: ReadingState): number {
    const { entries } = this.table;
    let i = from;
    while (i < to) {
      i = readPlainWords(entries, text, i, to, words, state);
      if (i < to && !this.learn(text, i, to)) i = this.scanStretch(text, i, words, state);
    }
    return i;
  }

  /** Learns what it was that ended the plain words at `from`. False where all of it was known. */
  private learn(text: string, from: number, to: number): boolean {
    let isNew = false;
    for (let i = from; i <= to && i < text.length; i++) {
      const code = unitAt(text, i);
      isNew ||= this.table.entries[code] === 0;
      if (this.table.entryOf(code) <= 0 && i > from) break;
    }
    return isNew;
  }

  private scanStretch(text: string, from: number, words: WordList, state: ReadingState): number {
    const end = this.stretchEnd(text, from);
    state.last = this.kindAt(text, from - 1);
    state.beforeLast = this.kindAt(text, from - 2);
    readFolded(this.folder.fold(text, from, end), this.kinds, words, state);
    return end;
  }

  private kindAt(text: string, at: number): number {
    return at < 0 ? Kind.space : kindOfEntry(this.table.entryOf(unitAt(text, at)));
  }

  /** A space or line break that no footnote mark can reach across. */
  private stretchEnd(text: string, from: number): number {
    const most = Math.min(text.length, from + MOST_FOLDED);
    let least = from + 1;
    for (let i = from; i < most; i++) {
      const kind = kindOfEntry(this.table.entryOf(unitAt(text, i)));
      if (kind === Kind.bracket) least = i + MARK_REACH;
      else if (i >= least && (kind === Kind.space || kind === Kind.newline)) return i;
    }
    const cutsPair = (unitAt(text, most) & 0xfc00) === 0xdc00;
    return cutsPair ? most + 1 : most;
  }
}
