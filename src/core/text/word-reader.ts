import { Kind, KindTable } from './character-kind.ts';
import { createFolder } from './folder.ts';
import { footnoteMarkLength } from './footnote-mark.ts';
import { readWord } from './read-word.ts';
import { HASH_PRIME, hashUnit, NO_HASH } from './word-hash.ts';
import { Before, WordList } from './word-list.ts';

/** How much of a text is read at a time, in UTF-16 units. */
const CHUNK = 16_384;

export interface WordReader {
  /** The words of a text. */
  read(text: string): WordList;
  /** The same, yielding after every chunk: well under a millisecond of work. */
  steps(text: string): Generator<void, WordList>;
}

/**
 * Splits texts into words. A word is a run of letters, digits and inner apostrophes after folding;
 * `5-day` is two words, `12,700` and `U.S.` are one. Footnote marks such as [1] are no words.
 */
export function createWordReader(): WordReader {
  const folder = createFolder();
  const kinds = new KindTable();

  function* steps(text: string): Generator<void, WordList> {
    const words = new WordList(Math.ceil(text.length / 5));
    for (let from = 0; from < text.length; ) {
      const to = chunkEnd(text, from);
      readChunk(folder.fold(text, from, to));
      from = to;
      yield;
    }
    return words;

    function readChunk(folded: ReturnType<typeof folder.fold>): void {
      const { codes, starts, ends, length } = folded;
      const { known } = kinds;
      let flags = 0;
      let gap = 0;
      for (let i = 0; i < length; ) {
        const kind = known[codes[i] ?? 0] || kinds.of(codes[i] ?? 0);
        if (kind === Kind.space) {
          gap++;
          i++;
        } else if (kind === Kind.letter || kind === Kind.digit) {
          const touching = gap === 0 || (gap === 1 && (flags & Before.hyphen) !== 0);
          const before = touching ? flags | Before.touching : flags;
          let hash = NO_HASH;
          let end = i;
          while (end < length && known[codes[end] ?? 0] === Kind.letter) {
            hash = Math.imul(hash ^ (codes[end++] ?? 0), HASH_PRIME);
          }
          if (isPlainEnd(end, i)) {
            words.add(hash, starts[i] ?? 0, ends[end - 1] ?? 0, before);
            i = end;
          } else i = readWord(folded, i, kinds, words, before);
          flags = gap = 0;
        } else if (kind === Kind.symbol) {
          const hash = hashUnit(NO_HASH, codes[i] ?? 0);
          words.add(hash, starts[i] ?? 0, ends[i] ?? 0, flags | Before.symbol);
          flags = gap = 0;
          i++;
        } else {
          if (codes[i] === DOUBLE_QUOTE) words.quoteMarks.push(starts[i] ?? 0);
          else if (kind === Kind.newline) words.quoteMarks.push(-(starts[i] ?? 0));
          const mark = kind === Kind.bracket ? footnoteMarkLength(folded, i) : 0;
          if (mark === 0) flags |= flagOf(kind, codes[i + 1]);
          gap++;
          // An ellipsis leaves something out; it does not end a sentence.
          i += mark || (kind === Kind.stop ? dots(codes, i, length) : 1);
        }
      }

      /** True where no rule of `readWord` applies: a run of letters, and then something that ends it. */
      function isPlainEnd(end: number, start: number): boolean {
        if (end === start) return false;
        if (end === length) return true;
        const after = known[codes[end] ?? 0] ?? Kind.unknown;
        if (after === Kind.space || after === Kind.newline || after === Kind.hyphen) return true;
        return after === Kind.gap || (after === Kind.stop && end - start > 1);
      }
    }
  }

  return {
    steps,
    read(text) {
      const reading = steps(text);
      let step = reading.next();
      while (!step.done) step = reading.next();
      return step.value;
    },
  };
}

const DOT = 46;
const DOUBLE_QUOTE = 34;

function flagOf(kind: number, next: number | undefined): number {
  if (kind === Kind.stop) return next === DOT ? 0 : Before.stop;
  if (kind === Kind.question) return Before.question;
  if (kind === Kind.hyphen) return Before.hyphen;
  return kind === Kind.newline ? Before.newline : 0;
}

function dots(codes: Uint16Array, at: number, length: number): number {
  let end = at + 1;
  if (codes[at] === DOT) while (end < length && codes[end] === DOT) end++;
  return end - at;
}

/** The end of the chunk that starts at `from`: at a space where there is one, so that no word is cut. */
function chunkEnd(text: string, from: number): number {
  const most = from + CHUNK;
  if (most >= text.length) return text.length;
  for (let i = most; i > from + CHUNK / 2; i--) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 32) return i;
  }
  const cutsPair = (text.charCodeAt(most) & 0xfc00) === 0xdc00;
  return cutsPair ? most + 1 : most;
}
