/**
 * The words of a text as recognition compares them: lower case, without marks, apostrophes and
 * anything invisible. Coarser than the matcher's folding, and small enough for the first stage.
 */
export function plainWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘ʼ`]/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
