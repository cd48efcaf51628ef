/** Words in a shingle: few, so that a copy with many misprints still has some of them whole. */
export const SHINGLE_WORDS = 3;

/** Units of a shingle with its spaces; shorter runs are of words that any text may have. */
const SHORTEST = 14;

const FNV_PRIME = 16777619;

/**
 * A 32-bit hash of each run of three words, in order; 0 for runs of short words only. FNV-1a over the
 * units of a word, and over the hashes of the words: each unit is looked at once, for the first stage
 * runs before anything is compiled.
 */
export function shinglesOf(words: readonly string[]): number[] {
  const hashes = words.map(hashOf);
  const shingles: number[] = [];
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    let length = SHINGLE_WORDS - 1;
    let value = 0;
    for (let at = i; at < i + SHINGLE_WORDS; at++) {
      length += words[at]?.length ?? 0;
      value = Math.imul(value ^ (hashes[at] ?? 0), FNV_PRIME);
    }
    shingles.push(length < SHORTEST ? 0 : spread(value));
  }
  return shingles;
}

/** FNV-1a over the units of a text, 32 bits, signed. */
export function hashOf(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), FNV_PRIME);
  return value;
}

/** Spreads the last word over all bits, since the smallest hash of a window is kept. */
function spread(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
