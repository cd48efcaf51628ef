/**
 * How many letters must be inserted, deleted, replaced or swapped with their neighbour to make `b`
 * of `a`; `a` must have at most 32 units. Bit-parallel: one machine word holds a column of the table.
 * Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
 * programming", JACM 46 (1999); with transpositions after Hyyrö, "A bit-vector algorithm for
 * computing Levenshtein and Damerau edit distances", Nordic J. of Computing 10 (2003).
 */
export function editDistance(a: string, b: string): number {
  const m = a.length;
  if (m === 0) return b.length;
  const last = 1 << (m - 1);
  let vp = -1;
  let vn = 0;
  let d0 = 0;
  let previous = 0;
  let distance = m;
  for (let j = 0; j < b.length; j++) {
    const mask = occurrences(a, b.charCodeAt(j));
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

/** A bit for each place of `a` that holds `code`. Words are short: a loop beats any table. */
function occurrences(a: string, code: number): number {
  let mask = 0;
  for (let i = 0; i < a.length; i++) if (a.charCodeAt(i) === code) mask |= 1 << i;
  return mask;
}
