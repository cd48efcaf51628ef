import type { ClaimPattern } from './claim-pattern.ts';
import { IntMultimap } from './int-multimap.ts';
import { keyOf } from './seed-index.ts';

/** Pairs of words that more claims than this share say nothing about a place. */
const COMMON = 12;
const MOST_VOTES = 2048;
const MOST_PLACES = 8;

/**
 * Finds where claims may stand that no unchanged words give away. Each pair of words of a claim
 * with its context, next to each other or with one between, votes for the place where the claim would
 * start; places with two votes are looked at. (Seeds with a gap: Burkhardt and Kärkkäinen 2003.)
 */
export class SeedVotes {
  private readonly seeds = new IntMultimap(1024);
  private readonly uses = new Map<number, number>();
  private readonly votes = new Map<number, number[]>();
  private readonly meaningful: Uint8Array;

  constructor(vocabularySize: number) {
    this.meaningful = new Uint8Array(vocabularySize + 1);
  }

  /** Adds a claim, to be known by `slot`. */
  addSeeds(pattern: ClaimPattern, slot: number): void {
    const ids = [
      ...pattern.before.ids.slice(-4),
      ...pattern.words.ids,
      ...pattern.after.ids.slice(0, 4),
    ];
    const lead = Math.min(4, pattern.before.ids.length);
    for (let i = 0; i < ids.length; i++) {
      for (const gap of [1, 2]) {
        const [a, b] = [ids[i] ?? 0, ids[i + gap] ?? 0];
        if (b === 0) continue;
        const key = keyOf(a, b, gap);
        const uses = (this.uses.get(key) ?? 0) + 1;
        this.uses.set(key, uses);
        this.meaningful[a] = 1;
        if (uses <= COMMON) this.seeds.add(key, slot * 1024 + Math.min(1023, i - lead + 8));
      }
    }
  }

  /** Lets the page's words from `from` to `to` vote. */
  count(ids: Int32Array, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const a = ids[i] ?? 0;
      if (a === 0 || this.meaningful[a] !== 1) continue;
      for (let gap = 1; gap <= 2; gap++) {
        const b = ids[i + gap] ?? 0;
        if (b === 0) continue;
        for (let e = this.seeds.first(keyOf(a, b, gap)); e !== 0; e = this.seeds.next(e)) {
          const value = this.seeds.valueOf(e);
          this.vote(Math.floor(value / 1024), i - ((value % 1024) - 8));
        }
      }
    }
  }

  private vote(slot: number, place: number): void {
    const places = this.votes.get(slot);
    if (places === undefined) this.votes.set(slot, [place]);
    else if (places.length < MOST_VOTES) places.push(place);
  }

  /** Where the claim may start, the likeliest places first. */
  placesOf(slot: number): number[] {
    const votes = (this.votes.get(slot) ?? []).sort((a, b) => a - b);
    const places: { at: number; votes: number }[] = [];
    for (let i = 0; i < votes.length; ) {
      const at = votes[i] ?? 0;
      let end = i + 1;
      while (end < votes.length && (votes[end] ?? 0) <= at + 3) end++;
      if (end - i >= 2) places.push({ at: votes[(i + end) >> 1] ?? at, votes: end - i });
      i = end;
    }
    places.sort((a, b) => b.votes - a.votes);
    // A place with a third of the best one's votes is not the claim's place.
    const least = (places[0]?.votes ?? 0) / 3;
    return places
      .filter((place) => place.votes >= least)
      .slice(0, MOST_PLACES)
      .map((place) => place.at);
  }
}
