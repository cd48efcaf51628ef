import { unitAt } from '../../text/unit-at.ts';
import { mayJoin } from '../judge/joined-words.ts';
import { mayRelate } from '../judge/word-relation.ts';

/** Lengths and ends of some words: enough to say of most pairs that they are not alike, without the words. */
export class WordShapes {
  private lengths = new Int32Array(64);
  private firsts = new Int32Array(64);
  private lasts = new Int32Array(64);
  private apostrophes = new Uint8Array(64);

  /** Takes the words 0 to `count`, of which `textAt` gives each. */
  read(count: number, textAt: (at: number) => string): void {
    if (count > this.lengths.length) {
      this.lengths = new Int32Array(count * 2);
      this.firsts = new Int32Array(count * 2);
      this.lasts = new Int32Array(count * 2);
      this.apostrophes = new Uint8Array(count * 2);
    }
    for (let at = 0; at < count; at++) {
      const word = textAt(at);
      this.lengths[at] = word.length;
      this.firsts[at] = unitAt(word, 0);
      this.lasts[at] = unitAt(word, word.length - 1);
      this.apostrophes[at] = Number(word.includes("'"));
    }
  }

  /** As `mayRelate` of our word `at` and the other one. */
  mayRelate(at: number, others: WordShapes, other: number): boolean {
    const length = this.lengths[at] ?? 0;
    const otherLength = others.lengths[other] ?? 0;
    return mayRelate(
      length,
      otherLength,
      this.firsts[at] === others.firsts[other],
      this.lasts[at] === others.lasts[other],
    );
  }

  /** As `mayJoin` of our word `at` and the other ones `first` and the next. */
  mayBeJoined(at: number, others: WordShapes, first: number): boolean {
    const apart = (others.lengths[first] ?? 0) + (others.lengths[first + 1] ?? 0);
    return mayJoin(this.lengths[at] ?? 0, apart, this.apostrophes[at] === 1);
  }
}
