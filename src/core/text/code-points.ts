import { countBefore } from './binary-search.ts';

/**
 * Turns offsets in `text` from UTF-16 units to code points, which the Web Annotation model counts in
 * (section 4.2.5). The text is read once; most texts have no character that takes two units.
 */
export function createCodePointOffsets(text: string): (unit: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(index);
  return (unit) => unit - countBefore(pairs.length, (at) => (pairs[at] ?? unit) < unit);
}

/** `text` without half a character at its ends, where it was cut by UTF-16 units. */
export function withoutHalves(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
