import type { CharacterTable } from '../../text/character-table.ts';
import { unitAt } from '../../text/unit-at.ts';
import { hashUnit, NO_HASH } from '../../text/word-hash.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import type { Page } from '../page.ts';
import type { PatternWords } from '../pattern-words.ts';
import { IntMultimap } from './int-multimap.ts';
import type { StartVotes } from './start-votes.ts';

/** A word with fewer letters has no pieces; of a longer one, this many letters at either end are a piece. */
const SHORTEST = 6;
const PIECE = 4;
/** In words at least this long, longer pieces count too: four letters may be an ending that many words have. */
const LONG = 10;
const LONG_PIECE = 6;
/** How many words of its context vote with a claim, on each side. */
const CONTEXT = 4;
/** A piece that more claims have says nothing about where one stands. */
const COMMON = 8;
const SLOT_BITS = 10;
const SLOT = 1 << SLOT_BITS;

/** What is hashed before a piece, so that a beginning is never taken for an end or for a word. */
const Salt = { head: 1, tail: 2, word: 3 } as const;

/**
 * Finds where claims may stand of which hardly a word is intact, as in a badly scanned text. A word
 * with one wrong letter still has its beginning or its end: each votes for the word at which the
 * claim would start, as does each intact word (the pigeonhole principle; Wu and Manber 1992).
 */
export class PieceIndex {
  private readonly pieces = new IntMultimap(1024);
  /** Pairs: a piece's first entry, and the page's word that has it. */
  private noted = new Int32Array(2048);
  private used = 0;
  /** How many words of the page have a piece, by its first entry. */
  private readonly uses: Uint32Array;

  /** Makes room for the pieces of this many words, those of contexts included. */
  constructor(
    words: number,
    private readonly table: CharacterTable,
  ) {
    this.uses = new Uint32Array(words * 5 + 1);
  }

  add({ before, words, after, index }: ClaimPattern): void {
    const value = index << SLOT_BITS;
    const lead = Math.min(CONTEXT, before.ids.length);
    for (let k = 1; k <= lead; k++)
      this.addWord(before, before.ids.length - k, value + CONTEXT - k);
    for (let k = 0; k < words.ids.length; k++)
      this.addWord(words, k, value + Math.min(SLOT - 1, k + CONTEXT));
    const trail = Math.min(CONTEXT, after.ids.length);
    for (let k = 0; k < trail; k++)
      this.addWord(after, k, value + Math.min(SLOT - 1, words.ids.length + k + CONTEXT));
  }

  private addWord(words: PatternWords, at: number, value: number): void {
    this.addPiece(hashUnit(NO_HASH ^ Salt.word, words.ids[at] ?? 0), value);
    const text = words.textAt(at);
    if (text.length < SHORTEST) return;
    const most = text.length < LONG ? PIECE : LONG_PIECE;
    let head = NO_HASH ^ Salt.head;
    let tail = NO_HASH ^ Salt.tail;
    for (let k = 1; k <= most; k++) {
      head = hashUnit(head, unitAt(text, k - 1));
      tail = hashUnit(tail, unitAt(text, text.length - k));
      if (k !== PIECE && k !== LONG_PIECE) continue;
      this.addPiece(head, value);
      this.addPiece(tail, value);
    }
  }

  private addPiece(key: number, value: number): void {
    let uses = 0;
    for (let e = this.pieces.first(key); e !== 0; e = this.pieces.next(e)) uses++;
    if (uses < COMMON) this.pieces.add(key, value);
  }

  /** Notes which of the page's words from `from` to `to` have a piece. */
  note(page: Page, from: number, to: number): void {
    const { starts, ends } = page.words;
    for (let i = from; i < to; i++) {
      const id = page.ids[i] ?? 0;
      if (id !== 0) {
        this.noteKey(hashUnit(NO_HASH ^ Salt.word, id), i);
        continue;
      }
      const [start, end] = [starts[i] ?? 0, ends[i] ?? 0];
      if (end - start < SHORTEST) continue;
      this.notePiece(page.text, start, 1, Salt.head, i);
      this.notePiece(page.text, end - 1, -1, Salt.tail, i);
    }
  }

  private notePiece(text: string, from: number, step: 1 | -1, salt: number, at: number): void {
    let hash = NO_HASH ^ salt;
    // Both pieces: the claim's word may be a letter longer or shorter.
    for (let k = 1, i = from; k <= LONG_PIECE; k++, i += step) {
      const letter = this.table.entryOf(unitAt(text, i));
      if (letter <= 0) return;
      hash = hashUnit(hash, letter);
      if (k === PIECE) this.noteKey(hash, at);
    }
    this.noteKey(hash, at);
  }

  private noteKey(key: number, at: number): void {
    const entry = this.pieces.first(key);
    if (entry === 0) return;
    if (this.used + 2 > this.noted.length) {
      const noted = new Int32Array(this.noted.length * 2);
      noted.set(this.noted);
      this.noted = noted;
    }
    this.noted[this.used++] = entry;
    this.noted[this.used++] = at;
    this.uses[entry] = (this.uses[entry] ?? 0) + 1;
  }

  /** Lets what was noted from the pair `from` to the pair `to` vote, but for what a page of `length` words has often. */
  count(from: number, to: number, length: number, votes: StartVotes): void {
    const most = 8 + length / 4000;
    for (let i = from * 2; i < to * 2; i += 2) {
      const at = this.noted[i + 1] ?? 0;
      const entry = this.noted[i] ?? 0;
      if ((this.uses[entry] ?? 0) > most) continue;
      for (let e = entry; e !== 0; e = this.pieces.next(e)) {
        const value = this.pieces.valueOf(e);
        votes.add(value >>> SLOT_BITS, at - ((value & (SLOT - 1)) - CONTEXT));
      }
    }
  }

  /** How many words were noted. */
  get length(): number {
    return this.used / 2;
  }
}
