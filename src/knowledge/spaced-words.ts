/** The words of a text in small letters, each between two spaces, without the `'s` of a possessive. */
export function spacedWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
  return ` ${words.map((word) => word.replace(/['’]s$/, '')).join(' ')} `;
}
