import { IntMultimap } from './int-multimap.ts';

/** Numbers for the words of all claims: 1, 2, 3 … A page's word that no claim has is 0. */
export class Vocabulary {
  private readonly ids = new IntMultimap(1024);
  size = 0;

  learn(hash: number): number {
    const known = this.idOf(hash);
    if (known !== 0) return known;
    this.ids.add(hash, ++this.size);
    return this.size;
  }

  idOf(hash: number): number {
    const entry = this.ids.first(hash);
    return entry === 0 ? 0 : this.ids.valueOf(entry);
  }
}
