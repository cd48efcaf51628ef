import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import { Cost } from '../judge/cost.ts';
import { isDoubled } from '../judge/doubled-words.ts';
import { mayJoinBySize } from '../judge/joined-words.ts';
import type { Page } from '../page.ts';
import { type AlignedWords, type Alignment, FAR } from './alignment.ts';
import { type AlignmentInput, costOfPair, isJoined, isThree } from './alignment-steps.ts';

/** The steps of an alignment, as (claim words, page words). */
const MOVES = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [3, 1],
] as const;

interface Window {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

/**
 * Finds the cheapest way to read a claim out of a window of the page's words. Dynamic programming
 * over words, free at both ends of the window (Sellers 1980), with a word written as two, and two
 * or three as one, as steps of their own; ways dearer than a limit are cut off (Ukkonen 1985).
 */
export class WordAligner {
  private costs = new Int32Array(1024);
  private moves = new Uint8Array(1024);
  private columns = 0;
  /** How long the claim's words are, and the window's: most that is no two words in one fails by that. */
  private ours = new Int32Array(64);
  private theirs = new Int32Array(64);

  constructor(private readonly lexicon: Lexicon) {}

  /** Words of the page from `from` to `to`. Null where no way costs `limit` or less. */
  align(pattern: ClaimPattern, page: Page, window: Window): Alignment | null {
    const { from, to, limit } = window;
    const rows = pattern.words.ids.length + 1;
    const columns = to - from + 1;
    this.clear(rows, columns);
    for (let at = 0; at < rows - 1; at++) this.ours[at] = pattern.words.wordAt(at).length;
    for (let at = 0; at < columns - 1; at++) this.theirs[at] = page.wordAt(from + at).length;
    const input = { pattern, page, from, limit, lexicon: this.lexicon };
    for (let i = 1; i < rows; i++) {
      // Where the claim stands is known to within the window: a step far off the diagonal belongs to another one.
      const low = Math.max(0, i - 2);
      const high = Math.min(columns, i + columns - rows + 3);
      let isOpen = false;
      for (let j = low; j < high; j++) isOpen = this.fillCell(input, i, j) || isOpen;
      // Two rows may be stepped over at once: an empty one ends it only when the next ones are empty too.
      if (!isOpen && !this.isOpenRow(i - 1) && (i < 2 || !this.isOpenRow(i - 2))) return null;
    }
    return this.trace(rows, from, limit);
  }

  private clear(rows: number, columns: number): void {
    const size = rows * columns;
    if (size > this.costs.length) {
      this.costs = new Int32Array(size * 2);
      this.moves = new Uint8Array(size * 2);
    }
    if (rows > this.ours.length) this.ours = new Int32Array(rows * 2);
    if (columns > this.theirs.length) this.theirs = new Int32Array(columns * 2);
    this.columns = columns;
    this.costs.fill(0, 0, columns);
    this.costs.fill(FAR, columns, size);
  }

  private isOpenRow(i: number): boolean {
    const start = i * this.columns;
    for (let cell = start; cell < start + this.columns; cell++)
      if ((this.costs[cell] ?? FAR) < FAR) return true;
    return false;
  }

  /** True where a way of use leads to the cell. */
  private fillCell(input: AlignmentInput, i: number, j: number): boolean {
    const { costs, columns } = this;
    const cell = i * columns + j;
    const corner = j > 0 ? (costs[cell - columns - 1] ?? FAR) : FAR;
    const { pattern, page, from, limit } = input;
    // The same word: no way of reading it is cheaper.
    if (j > 0 && page.ids[from + j - 1] === pattern.words.ids[i - 1])
      return this.put(cell, corner, 0, limit);
    let cost = (costs[cell - columns] ?? FAR) + Cost.other;
    let move = 1;
    const extra = j > 0 && isDoubled(page, from + j - 1) ? Cost.variant : Cost.other;
    const left = j > 0 ? (costs[cell - 1] ?? FAR) + extra : FAR;
    if (left < cost) {
      cost = left;
      move = 2;
    }
    if (cost > limit) cost = limit + 1;
    if (j > 0) {
      const length = this.theirs[j - 1] ?? 0;
      const two = (this.ours[i - 2] ?? 0) + (this.ours[i - 1] ?? 0);
      const joinsPage = j > 1 ? (costs[cell - columns - 2] ?? FAR) + Cost.variant : FAR;
      if (
        joinsPage < cost &&
        mayJoinBySize(this.ours[i - 1] ?? 0, (this.theirs[j - 2] ?? 0) + length) &&
        isJoined(input, i, j, true)
      ) {
        cost = joinsPage;
        move = 3;
      }
      const joinsClaim = i > 1 ? (costs[cell - 2 * columns - 1] ?? FAR) + Cost.variant : FAR;
      if (joinsClaim < cost && mayJoinBySize(length, two) && isJoined(input, i, j, false)) {
        cost = joinsClaim;
        move = 4;
      }
      const three = i > 2 ? (costs[cell - 3 * columns - 1] ?? FAR) + Cost.variant * 2 : FAR;
      const isAsLong = length === two + (this.ours[i - 3] ?? 0);
      if (three < cost && isAsLong && isThree(input, i, j)) {
        cost = three;
        move = 5;
      }
    }
    if (corner < cost) {
      const replaced = corner + costOfPair(input, i, j);
      // Another word instead of it is told as such, rather than as one too few and one too many.
      if (replaced <= cost) {
        cost = replaced;
        move = 0;
      }
    }
    return this.put(cell, cost, move, limit);
  }

  private put(cell: number, cost: number, move: number, limit: number): boolean {
    if (cost > limit) return false;
    this.costs[cell] = cost;
    this.moves[cell] = move;
    return true;
  }

  private trace(rows: number, from: number, limit: number): Alignment | null {
    const { costs, columns, moves } = this;
    const bottom = (rows - 1) * columns;
    let end = 0;
    for (let j = 1; j < columns; j++) {
      if ((costs[bottom + j] ?? FAR) < (costs[bottom + end] ?? FAR)) end = j;
    }
    const cost = costs[bottom + end] ?? FAR;
    if (cost > limit) return null;
    const differences: AlignedWords[] = [];
    let i = rows - 1;
    let j = end;
    while (i > 0) {
      const cell = i * columns + j;
      const [claimCount, pageCount] = MOVES[moves[cell] ?? 0] ?? MOVES[0];
      i -= claimCount;
      j -= pageCount;
      const step = (costs[cell] ?? 0) - (costs[i * columns + j] ?? 0);
      if (step > 0)
        differences.push({ claimAt: i, claimCount, pageAt: from + j, pageCount, cost: step });
    }
    if (j >= end) return null;
    differences.reverse();
    return { first: from + j, last: from + end - 1, cost, differences };
  }
}
