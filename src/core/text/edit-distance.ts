import type { FoldedWord } from './folded-word.ts';

/**
 * How many letters must be inserted, deleted, replaced or swapped with their neighbour to make `second`
 * of `first`, which must have at most 32 units. Bit-parallel: one machine word holds a column of the table.
 * Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
 * programming", JACM 46 (1999); with transpositions after Hyyrö, "A bit-vector algorithm for
 * computing Levenshtein and Damerau edit distances", Nordic J. of Computing 10 (2003).
 */
export function editDistance(first: FoldedWord, second: FoldedWord): number {
  const [a, b] = [first.units, second.units];
  // What both begin and end with costs nothing: most words compared here differ in a letter or two.
  const most = Math.min(first.length, second.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = first.length;
  let endB = second.length;
  while (end > start && endB > start && a[end - 1] === b[endB - 1]) {
    end--;
    endB--;
  }
  const m = end - start;
  const n = endB - start;
  if (m <= 1 || n === 0) return m === 1 && n > 0 ? n - Number(holds(a, start, b, endB)) : m + n;
  const last = 1 << (m - 1);
  let vp = -1;
  let vn = 0;
  let d0 = 0;
  let previous = 0;
  let distance = m;
  for (let j = start; j < endB; j++) {
    const mask = occurrences(a, start, end, b[j] ?? 0);
    const swapped = ((~d0 & mask) << 1) & previous;
    d0 = swapped | (((mask & vp) + vp) ^ vp) | mask | vn;
    const hp = vn | ~(d0 | vp);
    const hn = d0 & vp;
    if ((hp & last) !== 0) distance++;
    else if ((hn & last) !== 0) distance--;
    const hpShifted = (hp << 1) | 1;
    vp = (hn << 1) | ~(d0 | hpShifted);
    vn = hpShifted & d0;
    previous = mask;
  }
  return distance;
}

/** A bit for each index of `a` that holds `code`. Words are short: a loop beats any table. */
function occurrences(a: Uint16Array, start: number, end: number, code: number): number {
  let mask = 0;
  for (let i = start; i < end; i++) if (a[i] === code) mask |= 1 << (i - start);
  return mask;
}

/** True where `b`, from `at` to `end`, holds the unit of `a` at `at`. */
function holds(a: Uint16Array, at: number, b: Uint16Array, end: number): boolean {
  const code = a[at];
  for (let j = at; j < end; j++) if (b[j] === code) return true;
  return false;
}
