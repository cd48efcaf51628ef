/** What stands before a word, and what sort of word it is. */
export const Before = {
  /** The end of a sentence: a full stop, an exclamation mark, a semicolon. */
  stop: 1,
  question: 2,
  /** A hyphen or dash. */
  hyphen: 4,
  newline: 8,
  /** Nothing at all: two words that touch, or a hyphen that touches both. */
  touching: 16,
  /** The word holds a digit. */
  number: 32,
  /** The word is one sign, not letters. */
  symbol: 64,
  /** A comma; also an ellipsis or a picture, of which the text tells. */
  comma: 128,
} as const;

/**
 * The words of a text, in its order. Word `i` has the hash `hashes[i]` of its folded characters,
 * stands from `starts[i]` to `ends[i]` in the original text, and `flags[i]` are bits of `Before`.
 */
export class WordList {
  length = 0;
  hashes: Int32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  flags: Uint8Array;
  /** Where double quotation marks stand, and (as `~offset`) the line breaks between them, in order. */
  readonly quoteMarks: number[] = [];

  /** Room for `expected` words at first; it grows. */
  constructor(expected: number) {
    const size = Math.max(8, expected);
    this.hashes = new Int32Array(size);
    this.starts = new Uint32Array(size);
    this.ends = new Uint32Array(size);
    this.flags = new Uint8Array(size + 1);
  }

  add(hash: number, start: number, end: number, flags: number): void {
    this.makeRoom(1);
    const at = this.length++;
    this.hashes[at] = hash;
    this.starts[at] = start;
    this.ends[at] = end;
    this.flags[at] = flags;
  }

  /** Makes sure that `more` words can be written behind the last. */
  makeRoom(more: number): void {
    if (this.length + more > this.hashes.length) this.grow(this.length + more);
  }

  private grow(least: number): void {
    const size = Math.max(least, this.hashes.length * 2);
    const grown = <T extends Int32Array | Uint32Array | Uint8Array>(into: T, from: T): T => {
      into.set(from);
      return into;
    };
    this.hashes = grown(new Int32Array(size), this.hashes);
    this.starts = grown(new Uint32Array(size), this.starts);
    this.ends = grown(new Uint32Array(size), this.ends);
    this.flags = grown(new Uint8Array(size + 1), this.flags);
  }
}
