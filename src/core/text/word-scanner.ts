import { Kind, KindTable } from './character-kind.ts';
import { CharacterTable, KIND_SHIFT } from './character-table.ts';
import { DOT, DOUBLE_QUOTE, flagOf, readFolded } from './folded-words.ts';
import { createFolder } from './folder.ts';
import { isTouching, passGap, passWord, type ReadingState } from './reading-state.ts';
import { HASH_PRIME, NO_HASH } from './word-hash.ts';
import { Before, type WordList } from './word-list.ts';

const UNIT = (1 << KIND_SHIFT) - 1;
/** The longest footnote mark with as many invisible units in between, and some. */
const MARK_REACH = 64;
/** The most that is folded at a time. */
const MOST_FOLDED = 4096;

/** Kinds that end a run of letters without a rule of their own, a bit each. */
const PLAIN_ENDS =
  (1 << Kind.gap) |
  (1 << Kind.space) |
  (1 << Kind.newline) |
  (1 << Kind.hyphen) |
  (1 << Kind.question) |
  (1 << Kind.bracket) |
  (1 << Kind.symbol);
/** Kinds of units that stand between words and fold to themselves, a bit each. */
const PLAIN_GAPS =
  (1 << Kind.gap) |
  (1 << Kind.space) |
  (1 << Kind.newline) |
  (1 << Kind.hyphen) |
  (1 << Kind.question) |
  (1 << Kind.apostrophe);

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
      const entry = entries[text.charCodeAt(i)] ?? 0;
      const kind = entry >>> KIND_SHIFT;
      if (kind === Kind.letter) i = this.scanLetters(text, i, to, words, state);
      else if (kind === Kind.space) {
        passGap(state, kind);
        i++;
      } else if (((PLAIN_GAPS >> kind) & 1) !== 0) {
        if ((entry & UNIT) === DOUBLE_QUOTE) words.quoteMarks.push(i);
        else if (kind === Kind.newline) words.quoteMarks.push(-i);
        state.flags |= flagOf(kind, false);
        passGap(state, kind);
        i++;
      } else if (kind === Kind.stop && this.isPlainStop(text, i + 1)) {
        state.flags |= Before.stop;
        passGap(state, kind);
        i++;
      } else if (entry === 0) this.table.learn(text.charCodeAt(i));
      else i = this.scanStretch(text, i, words, state);
    }
    return i;
  }

  /** A run of letters from `from`; a stretch where a rule applies to how it ends. */
  private scanLetters(
    text: string,
    from: number,
    to: number,
    words: WordList,
    state: ReadingState,
  ): number {
    const { entries } = this.table;
    let hash = NO_HASH;
    let end = from;
    let entry = entries[text.charCodeAt(end)] ?? 0;
    while (entry >>> KIND_SHIFT === Kind.letter) {
      hash = Math.imul(hash ^ (entry & UNIT), HASH_PRIME);
      if (++end === to) break;
      entry = entries[text.charCodeAt(end)] ?? 0;
      if (entry === 0) entry = this.table.learn(text.charCodeAt(end));
    }
    const after = entry >>> KIND_SHIFT;
    const isPlain =
      end === to || ((PLAIN_ENDS >> after) & 1) !== 0 || (after === Kind.stop && end - from > 1);
    if (!isPlain) return this.scanStretch(text, from, words, state);
    words.add(hash, from, end, isTouching(state) ? state.flags | Before.touching : state.flags);
    passWord(state);
    return end;
  }

  /** True where nothing that belongs to the full stop before `at` follows it. */
  private isPlainStop(text: string, at: number): boolean {
    if (at >= text.length) return true;
    const code = text.charCodeAt(at);
    const entry = this.table.entries[code] || this.table.learn(code);
    const kind = entry >>> KIND_SHIFT;
    return (entry & UNIT) !== DOT && (kind === Kind.letter || ((PLAIN_GAPS >> kind) & 1) !== 0);
  }

  private scanStretch(text: string, from: number, words: WordList, state: ReadingState): number {
    const end = this.stretchEnd(text, from);
    readFolded(this.folder.fold(text, from, end), this.kinds, words, state);
    return end;
  }

  /** A space or line break that no footnote mark can reach across. */
  private stretchEnd(text: string, from: number): number {
    const most = Math.min(text.length, from + MOST_FOLDED);
    let least = from + 1;
    for (let i = from; i < most; i++) {
      const code = text.charCodeAt(i);
      const kind = (this.table.entries[code] || this.table.learn(code)) >>> KIND_SHIFT;
      if (kind === Kind.bracket) least = i + MARK_REACH;
      else if (i >= least && (kind === Kind.space || kind === Kind.newline)) return i;
    }
    const cutsPair = (text.charCodeAt(most) & 0xfc00) === 0xdc00;
    return cutsPair ? most + 1 : most;
  }
}
