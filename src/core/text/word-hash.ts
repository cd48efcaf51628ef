const PRIME = 16777619;

/** The hash of no characters (FNV-1a, 32 bits, over UTF-16 units; Fowler, Noll, Vo). */
export const NO_HASH = 0x811c9dc5 | 0;

/** The hash with one more UTF-16 unit (FNV-1a, see `NO_HASH`). */
export function hashUnit(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** The hash of a folded string. */
export function hashOf(folded: string): number {
  let hash = NO_HASH;
  for (let i = 0; i < folded.length; i++) hash = hashUnit(hash, folded.charCodeAt(i));
  return hash;
}
