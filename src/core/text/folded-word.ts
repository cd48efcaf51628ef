/**
 * A folded word as its UTF-16 units: to compare two words a unit at a time costs far less in an array than
 * in strings, of which engines keep half a dozen kinds. The first `length` of `units` count.
 */
export class FoldedWord {
  units: Uint16Array;
  length = 0;
  private string: string | null = null;
  /** Where the word was read, for when it is asked for as a string. */
  private source = '';
  private start = 0;

  constructor(text = '', room = text.length) {
    this.units = new Uint16Array(room);
    this.set(text);
  }

  /** Makes it the word `text`. */
  set(text: string): void {
    const { length } = text;
    this.makeRoom(length);
    for (let i = 0; i < length; i++) this.units[i] = text.charCodeAt(i);
    this.length = length;
    this.string = text;
  }

  /** Sets it to the word of `text` from `start` to `end` where that has only ASCII letters; else returns false. */
  setPlain(text: string, start: number, end: number): boolean {
    this.makeRoom(end - start);
    const { units } = this;
    for (let i = start; i < end; i++) {
      // A small letter is its capital with one bit more.
      const code = String.prototype.charCodeAt.call(text, i) | 32;
      if (code < 97 || code > 122) return false;
      units[i - start] = code;
    }
    this.length = end - start;
    this.string = null;
    this.source = text;
    this.start = start;
    return true;
  }

  /** The unit at `index`; 0 outside of the word. */
  at(index: number): number {
    return index < this.length ? (this.units[index] ?? 0) : 0;
  }

  get text(): string {
    this.string ??= this.source.slice(this.start, this.start + this.length).toLowerCase();
    return this.string;
  }

  private makeRoom(length: number): void {
    if (length > this.units.length) this.units = new Uint16Array(length);
  }
}
