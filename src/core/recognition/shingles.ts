/** Words in a shingle: few, so that a copy with many misprints still has some of them whole. */
export const SHINGLE_WORDS = 3;

/**
 * A 32-bit hash of each run of three words, in order; 0 for runs of short words only, which any
 * text may have. FNV-1a over the words' units.
 */
export function shinglesOf(words: readonly string[]): number[] {
  const shingles: number[] = [];
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    const run = words.slice(i, i + SHINGLE_WORDS).join(' ');
    shingles.push(run.length < 14 ? 0 : hash(run));
  }
  return shingles;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  // Spreads the last word over all bits, since the smallest hash of a window is kept.
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
