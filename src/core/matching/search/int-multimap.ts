/** Integers to integers, several to a key. Open addressing in typed arrays: no object a key. */
export class IntMultimap {
  private keys: Int32Array;
  private heads: Int32Array;
  private readonly nexts: number[] = [];
  private readonly values: number[] = [];
  private used = 0;

  constructor(expected = 64) {
    let size = 16;
    while (size < expected * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.heads = new Int32Array(size);
  }

  add(key: number, value: number): void {
    if (this.used * 2 >= this.keys.length) this.grow();
    const slot = this.slotOf(key);
    const head = this.heads[slot] ?? 0;
    if (head === 0) {
      this.keys[slot] = key;
      this.used++;
    }
    this.values.push(value);
    this.nexts.push(head);
    this.heads[slot] = this.values.length;
  }

  /** The first entry of `key`; 0 where there is none. */
  first(key: number): number {
    return this.heads[this.slotOf(key)] ?? 0;
  }

  /** The entry after `entry` of the same key; 0 where there is none. */
  next(entry: number): number {
    return this.nexts[entry - 1] ?? 0;
  }

  valueOf(entry: number): number {
    return this.values[entry - 1] ?? 0;
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while ((this.heads[slot] ?? 0) !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, heads } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.heads = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (heads[i] === 0) continue;
      const slot = this.slotOf(keys[i] ?? 0);
      this.keys[slot] = keys[i] ?? 0;
      this.heads[slot] = heads[i] ?? 0;
    }
  }
}
