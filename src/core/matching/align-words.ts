import type { Lexicon } from '../lexicon/lexicon.ts';
import { Before } from '../text/word-list.ts';
import { type ClaimPattern, isName } from './claim-pattern.ts';
import { isSameJoined } from './joined-words.ts';
import type { Page } from './page.ts';
import { Cost, relateWords } from './word-relation.ts';

/** One step of an alignment: `claimCount` words of the claim against `pageCount` of the page. */
export interface AlignedWords {
  readonly claimAt: number;
  readonly claimCount: number;
  readonly pageAt: number;
  readonly pageCount: number;
  readonly cost: number;
}

export interface Alignment {
  /** Words of the page, `last` included. */
  readonly first: number;
  readonly last: number;
  readonly cost: number;
  /** The steps where the page differs, in order. */
  readonly differences: readonly AlignedWords[];
}

const FAR = 1 << 20;

/** The steps of an alignment, as (claim words, page words). */
const MOVES = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
] as const;

/**
 * The cheapest way to read the claim out of the page's words from `from` to `to`. Dynamic
 * programming over words, free at both ends of the window (Sellers 1980), with a word written as
 * two, and two as one, as steps of their own. Null where the page has no word for the claim's.
 */
export function alignWords(
  pattern: ClaimPattern,
  page: Page,
  from: number,
  to: number,
  lexicon: Lexicon,
): Alignment | null {
  const rows = pattern.words.ids.length + 1;
  const columns = to - from + 1;
  const costs = new Int32Array(rows * columns).fill(FAR);
  const moves = new Uint8Array(rows * columns);
  const at = { pattern, page, from, lexicon };
  costs.fill(0, 0, columns);
  for (let i = 1; i < rows; i++) {
    // The place is known to within the window: a step far off the diagonal belongs to another one.
    const low = Math.max(0, i - 2);
    const high = Math.min(columns, i + columns - rows + 3);
    for (let j = low; j < high; j++) {
      fillCell(costs, moves, columns, i, j, at);
    }
  }
  return trace(costs, moves, rows, columns, from);
}

function fillCell(
  costs: Int32Array,
  moves: Uint8Array,
  columns: number,
  i: number,
  j: number,
  at: Place,
): void {
  const cell = i * columns + j;
  const up = costs[cell - columns] ?? FAR;
  const corner = j > 0 ? (costs[cell - columns - 1] ?? FAR) : FAR;
  // The same word: no way of reading it is cheaper.
  if (j > 0 && at.page.ids[at.from + j - 1] === at.pattern.words.ids[i - 1]) {
    costs[cell] = corner;
    moves[cell] = 0;
    return;
  }
  let cost = up + Cost.other;
  let move = 1;
  const left = j > 0 ? (costs[cell - 1] ?? FAR) + Cost.other : FAR;
  if (left < cost) {
    cost = left;
    move = 2;
  }
  const joinsPage = j > 1 ? (costs[cell - columns - 2] ?? FAR) + Cost.variant : FAR;
  const joinsClaim = i > 1 && j > 0 ? (costs[cell - 2 * columns - 1] ?? FAR) + Cost.variant : FAR;
  if (joinsPage < cost && stepCost(at, i, j, 3) < FAR) {
    cost = joinsPage;
    move = 3;
  }
  if (joinsClaim < cost && stepCost(at, i, j, 4) < FAR) {
    cost = joinsClaim;
    move = 4;
  }
  const replaced = corner < cost ? corner + stepCost(at, i, j, 0) : FAR;
  // Another word in its place is told as such, rather than as one too few and one too many.
  if (replaced <= cost) {
    cost = replaced;
    move = 0;
  }
  costs[cell] = cost;
  moves[cell] = move;
}

interface Place {
  readonly pattern: ClaimPattern;
  readonly page: Page;
  readonly from: number;
  readonly lexicon: Lexicon;
}

function stepCost(
  { pattern, page, from, lexicon }: Place,
  i: number,
  j: number,
  move: number,
): number {
  const { words } = pattern;
  const p = from + j - 1;
  if (move === 0) {
    return relateWords(words.textAt(i - 1), page.wordAt(p), () => isName(pattern, i - 1), lexicon);
  }
  const joinsPage = move === 3;
  const hyphenFlags = joinsPage ? page.words.flags[p] : words.flags[i - 1];
  const hyphen = ((hyphenFlags ?? 0) & Before.hyphen) !== 0;
  const same = joinsPage
    ? isSameJoined(words.textAt(i - 1), page.wordAt(p - 1), page.wordAt(p), hyphen, lexicon)
    : isSameJoined(page.wordAt(p), words.textAt(i - 2), words.textAt(i - 1), hyphen, lexicon);
  return same ? Cost.variant : FAR;
}

function trace(
  costs: Int32Array,
  moves: Uint8Array,
  rows: number,
  columns: number,
  from: number,
): Alignment | null {
  const bottom = (rows - 1) * columns;
  let end = 0;
  for (let j = 1; j < columns; j++) {
    if ((costs[bottom + j] ?? FAR) < (costs[bottom + end] ?? FAR)) end = j;
  }
  const differences: AlignedWords[] = [];
  let i = rows - 1;
  let j = end;
  while (i > 0) {
    const cell = i * columns + j;
    const [claimCount, pageCount] = MOVES[moves[cell] ?? 0] ?? MOVES[0];
    i -= claimCount;
    j -= pageCount;
    const cost = (costs[cell] ?? 0) - (costs[i * columns + j] ?? 0);
    if (cost > 0)
      differences.unshift({ claimAt: i, claimCount, pageAt: from + j, pageCount, cost });
  }
  if (j >= end) return null;
  return { first: from + j, last: from + end - 1, cost: costs[bottom + end] ?? FAR, differences };
}
