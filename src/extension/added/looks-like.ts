import unhomoglyph from 'unhomoglyph';

/** Shorter names may be part of others by chance. */
const SHORTEST_PART = 8;
const OURS = 'Afterword';

/**
 * The one of `names`, or our own, that a reader could mistake this name for; null if there is none.
 * Names are compared by their skeletons (Unicode TS 39): letters that look alike count as one, and
 * invisible characters are ignored.
 */
export function looksLike(name: string, names: readonly string[]): string | null {
  const seen = skeleton(name);
  const isLike = (other: string) => {
    const known = skeleton(other);
    return known === seen || (known.length >= SHORTEST_PART && seen.includes(known));
  };
  return [...names, OURS].find(isLike) ?? null;
}

function skeleton(name: string): string {
  const plain = name.normalize('NFKD').replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '');
  return unhomoglyph(plain.toLowerCase())
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
