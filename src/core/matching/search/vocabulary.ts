/** Numbers for the words of all claims: 1, 2, 3 … A page's word that no claim has is 0. */
export class Vocabulary {
  private hashes = new Int32Array(2048);
  private ids = new Int32Array(2048);
  size = 0;

  learn(hash: number): number {
    const slot = this.slotOf(hash);
    const known = this.ids[slot] ?? 0;
    if (known !== 0) return known;
    this.hashes[slot] = hash;
    this.ids[slot] = ++this.size;
    // A quarter full: nearly every word of a page is looked up in vain, and should fail at once.
    if (this.size * 4 > this.ids.length) this.grow();
    return this.size;
  }

  idOf(hash: number): number {
    return this.ids[this.slotOf(hash)] ?? 0;
  }

  /** Writes the numbers of the words with the `hashes` from `from` to `to` into `into`. */
  look(hashes: Int32Array, from: number, to: number, into: Int32Array): void {
    for (let i = from; i < to; i++) into[i] = this.idOf(hashes[i] ?? 0);
  }

  private slotOf(hash: number): number {
    const { ids, hashes } = this;
    const mask = ids.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (ids[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { hashes, ids } = this;
    this.hashes = new Int32Array(ids.length * 4);
    this.ids = new Int32Array(ids.length * 4);
    for (let i = 0; i < ids.length; i++) {
      if (ids[i] === 0) continue;
      const slot = this.slotOf(hashes[i] ?? 0);
      this.hashes[slot] = hashes[i] ?? 0;
      this.ids[slot] = ids[i] ?? 0;
    }
  }
}
