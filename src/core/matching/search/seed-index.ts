import type { ClaimPattern } from '../claim-pattern.ts';
import type { PatternWords } from '../pattern-words.ts';
import { keyOf } from './anchor-index.ts';
import { IntMultimap } from './int-multimap.ts';
import type { StartVotes } from './start-votes.ts';

/** Pairs of words that stand more often than this in claims say nothing about where one stands. */
const COMMON = 12;
/** How many words of its context vote with a claim, on each side. */
const CONTEXT = 4;
const SLOT_BITS = 10;
const SLOT = 1 << SLOT_BITS;

/**
 * Finds where claims may stand that no unchanged words give away. Each pair of words of a claim
 * with its context, next to each other or with one between, votes for the word at which the claim would
 * start. (Seeds with a gap: Burkhardt and Kärkkäinen 2003.)
 */
export class SeedIndex {
  private readonly seeds: IntMultimap;
  private readonly meaningful: Uint8Array;

  constructor(expectedPairs: number, vocabularySize: number) {
    this.seeds = new IntMultimap(expectedPairs);
    this.meaningful = new Uint8Array(vocabularySize + 1);
  }

  add({ before, words, after, index }: ClaimPattern): void {
    const from = -Math.min(CONTEXT, before.ids.length);
    const to = words.ids.length + Math.min(CONTEXT, after.ids.length);
    const idAt = (i: number): number => wordAt(before, words, after, i);
    for (let i = from; i < to - 1; i++) {
      const a = idAt(i);
      this.meaningful[a] = 1;
      const value = index * SLOT + Math.min(SLOT - 1, i + CONTEXT);
      this.addSeed(keyOf(a, idAt(i + 1), 1), value);
      if (i + 2 < to) this.addSeed(keyOf(a, idAt(i + 2), 2), value);
    }
  }

  private addSeed(key: number, value: number): void {
    let uses = 0;
    for (let e = this.seeds.first(key); e !== 0; e = this.seeds.next(e)) uses++;
    if (uses < COMMON) this.seeds.add(key, value);
  }

  /** Lets the page's words from `from` to `to` vote. */
  count(ids: Int32Array, from: number, to: number, votes: StartVotes): void {
    const { meaningful } = this;
    for (let i = from; i < to; i++) {
      const a = ids[i] ?? 0;
      if (a === 0 || meaningful[a] !== 1) continue;
      const [b, c] = [ids[i + 1] ?? 0, ids[i + 2] ?? 0];
      if (b !== 0) this.vote(keyOf(a, b, 1), i, votes);
      if (c !== 0) this.vote(keyOf(a, c, 2), i, votes);
    }
  }

  private vote(key: number, at: number, votes: StartVotes): void {
    for (let e = this.seeds.first(key); e !== 0; e = this.seeds.next(e)) {
      const value = this.seeds.valueOf(e);
      votes.add(value >>> SLOT_BITS, at - ((value & (SLOT - 1)) - CONTEXT));
    }
  }
}

function wordAt(
  before: PatternWords,
  words: PatternWords,
  after: PatternWords,
  index: number,
): number {
  if (index < 0) return before.ids[before.ids.length + index] ?? 0;
  return words.ids[index] ?? after.ids[index - words.ids.length] ?? 0;
}
