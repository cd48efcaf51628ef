import type { ClaimPattern } from '../claim-pattern.ts';
import { IntMultimap } from './int-multimap.ts';

/** One key for up to three words in a row. */
export function keyOf(a: number, b: number, c: number): number {
  return (Math.imul(Math.imul(a, 0x85ebca6b) ^ b, 0xc2b2ae35) ^ c) | 0;
}

/** The words by which each claim is found where they stand unchanged: one run of up to three. */
export class AnchorIndex {
  private readonly anchors = new IntMultimap();
  /** By word number: a bit for each length of run that ends with the word. */
  private readonly lengths: Uint8Array;

  constructor(
    private readonly patterns: readonly ClaimPattern[],
    vocabularySize: number,
  ) {
    this.lengths = new Uint8Array(vocabularySize + 1);
    for (const pattern of patterns) this.addAnchor(pattern);
  }

  private addAnchor({ index, words }: ClaimPattern): void {
    const { ids } = words;
    const run = Math.min(3, ids.length);
    if (run === 0) return;
    let best = run - 1;
    for (let end = run - 1, most = 0; end < ids.length; end++) {
      const rarity = rarityOf(ids, end - run + 1, end);
      if (rarity > most) {
        most = rarity;
        best = end;
      }
    }
    const [a, b, c] = [
      ids[best] ?? 0,
      run > 1 ? (ids[best - 1] ?? 0) : 0,
      run > 2 ? (ids[best - 2] ?? 0) : 0,
    ];
    this.lengths[a] = (this.lengths[a] ?? 0) | (1 << run);
    this.anchors.add(keyOf(a, b, c), index * 512 + Math.min(best, 511));
  }

  /** Calls `found` with each claim, and the page's word where it would start, if all its words follow. */
  search(
    ids: Int32Array,
    from: number,
    to: number,
    found: (claim: number, first: number) => void,
  ): void {
    for (let i = from; i < to; i++) {
      const id = ids[i] ?? 0;
      if (id === 0) continue;
      const lengths = this.lengths[id] ?? 0;
      if (lengths === 0) continue;
      const [b, c] = [ids[i - 1] ?? 0, ids[i - 2] ?? 0];
      if ((lengths & 2) !== 0) this.lookUp(keyOf(id, 0, 0), ids, i, found);
      if ((lengths & 4) !== 0 && b !== 0) this.lookUp(keyOf(id, b, 0), ids, i, found);
      if ((lengths & 8) !== 0 && b !== 0 && c !== 0) this.lookUp(keyOf(id, b, c), ids, i, found);
    }
  }

  private lookUp(
    key: number,
    ids: Int32Array,
    at: number,
    found: (claim: number, first: number) => void,
  ): void {
    for (let entry = this.anchors.first(key); entry !== 0; entry = this.anchors.next(entry)) {
      const value = this.anchors.valueOf(entry);
      const claim = value >>> 9;
      const first = at - (value & 511);
      const pattern = this.patterns[claim];
      if (pattern !== undefined && first >= 0 && runsFrom(pattern.words.ids, ids, first))
        found(claim, first);
    }
  }
}

/** A word met late in the vocabulary is rarer than one met early. */
function rarityOf(ids: Int32Array, from: number, last: number): number {
  let [least, most] = [ids[last] ?? 0, ids[last] ?? 0];
  for (let i = from; i < last; i++) {
    const id = ids[i] ?? 0;
    if (id < least) least = id;
    if (id > most) most = id;
  }
  return least * 4 + most;
}

function runsFrom(words: Int32Array, ids: Int32Array, first: number): boolean {
  if (first + words.length > ids.length) return false;
  for (let k = 0; k < words.length; k++) if (words[k] !== ids[first + k]) return false;
  return true;
}
