import { Kind, KindTable } from './character-kind.ts';
import { CharacterTable, KIND_SHIFT } from './character-table.ts';
import { DOT, DOUBLE_QUOTE, flagOf, readFolded } from './folded-words.ts';
import { createFolder } from './folder.ts';
import type { ReadingState } from './reading-state.ts';
import { unitAt } from './unit-at.ts';
import { HASH_PRIME, NO_HASH } from './word-hash.ts';
import { Before, type WordList } from './word-list.ts';

const UNIT = (1 << KIND_SHIFT) - 1;
/** The longest footnote mark with as many invisible units in between, and some. */
const MARK_REACH = 64;
/** The most that is folded at a time. */
const MOST_FOLDED = 4096;

const SPACE = Kind.space << KIND_SHIFT;

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

  /**
   * Adds the words of `text` from `from` to `to` at least. Returns where the next scan is to begin.
   * One function, and longer than others: it runs once for each character of a page.
   */
  scan(text: string, from: number, to: number, words: WordList, state: ReadingState): number {
    const { entries } = this.table;
    let { flags } = state;
    // Where the last word ended, were every unit since then a unit of the folded text.
    let lastEnd = from - state.gap;
    let i = from;
    while (i < to) {
      let entry = entries[unitAt(text, i)] ?? 0;
      const kind = entry >>> KIND_SHIFT;
      if (kind === Kind.space) {
        i++;
        continue;
      }
      if (kind === Kind.letter) {
        let hash = NO_HASH;
        let end = i;
        do {
          hash = Math.imul(hash ^ (entry & UNIT), HASH_PRIME);
          entry = ++end < to ? (entries[unitAt(text, end)] ?? 0) : SPACE;
        } while (entry >>> KIND_SHIFT === Kind.letter);
        const after = entry >>> KIND_SHIFT;
        if (((PLAIN_ENDS >> after) & 1) !== 0 || (after === Kind.stop && end > i + 1)) {
          const isTouching = i === lastEnd || (i === lastEnd + 1 && (flags & Before.hyphen) !== 0);
          words.add(hash, i, end, isTouching ? flags | Before.touching : flags);
          flags = 0;
          lastEnd = end;
          i = end;
          continue;
        }
        if (entry === 0) {
          this.table.learn(unitAt(text, end));
          continue;
        }
      } else if (((PLAIN_GAPS >> kind) & 1) !== 0) {
        if ((entry & UNIT) === DOUBLE_QUOTE) words.quoteMarks.push(i);
        else if (kind === Kind.newline) words.quoteMarks.push(-i);
        flags |= flagOf(kind, false);
        i++;
        continue;
      } else if (kind === Kind.stop && this.isPlainStop(text, i + 1)) {
        flags |= Before.stop;
        i++;
        continue;
      } else if (entry === 0) {
        this.table.learn(unitAt(text, i));
        continue;
      }
      state.flags = flags;
      state.gap = i - lastEnd;
      i = this.scanStretch(text, i, words, state);
      flags = state.flags;
      lastEnd = i - state.gap;
    }
    state.flags = flags;
    state.gap = i - lastEnd;
    return i;
  }

  /** True where nothing that belongs to the full stop before `at` follows it. */
  private isPlainStop(text: string, at: number): boolean {
    if (at >= text.length) return true;
    const code = unitAt(text, at);
    const entry = this.table.entries[code] || this.table.learn(code);
    const kind = entry >>> KIND_SHIFT;
    return (entry & UNIT) !== DOT && (kind === Kind.letter || ((PLAIN_GAPS >> kind) & 1) !== 0);
  }

  private scanStretch(text: string, from: number, words: WordList, state: ReadingState): number {
    const end = this.stretchEnd(text, from);
    state.last = this.kindAt(text, from - 1);
    state.beforeLast = this.kindAt(text, from - 2);
    readFolded(this.folder.fold(text, from, end), this.kinds, words, state);
    return end;
  }

  private kindAt(text: string, at: number): number {
    return at < 0 ? Kind.space : (this.table.entries[unitAt(text, at)] ?? 0) >>> KIND_SHIFT;
  }

  /** A space or line break that no footnote mark can reach across. */
  private stretchEnd(text: string, from: number): number {
    const most = Math.min(text.length, from + MOST_FOLDED);
    let least = from + 1;
    for (let i = from; i < most; i++) {
      const code = unitAt(text, i);
      const kind = (this.table.entries[code] || this.table.learn(code)) >>> KIND_SHIFT;
      if (kind === Kind.bracket) least = i + MARK_REACH;
      else if (i >= least && (kind === Kind.space || kind === Kind.newline)) return i;
    }
    const cutsPair = (unitAt(text, most) & 0xfc00) === 0xdc00;
    return cutsPair ? most + 1 : most;
  }
}
