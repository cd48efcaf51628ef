/** What typeset English has besides letters, digits and marks that any rule knows. */
const UNCOMMON = /[^\t\n\r -~‘’“”–—]/;

/**
 * The words of a text as recognition compares them: lower case, without marks, apostrophes and
 * anything invisible. Coarser than the matcher's folding, and small enough for the first stage.
 */
export function plainWords(text: string): string[] {
  const plain = text.normalize('NFKD').toLowerCase();
  // Both rules give the same words there, but a class of all of Unicode takes longer to compile than
  // the whole of the first stage otherwise runs.
  if (!UNCOMMON.test(plain)) return plain.replace(/['’‘`]/g, '').match(/[a-z0-9]+/g) ?? [];
  return plain.replace(/[\p{M}\p{Cf}'’‘ʼ`]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}
