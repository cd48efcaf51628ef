/** One change of a text: the units from `start` to `end` become `to`. */
export interface Edit {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** The text with one edit made. */
export function applyEdit(text: string, { start, end, to }: Edit): string {
  return text.slice(0, start) + to + text.slice(end);
}

/** What edits are made from. */
export interface EditTools {
  readonly random: () => number;
  readonly dictionary: ReadonlySet<string>;
  /** The same words by their length, to draw from. */
  readonly drawn: readonly string[];
}

/** Each word from `start` to `end`, with where it stands. */
export function wordsIn(text: string, start: number, end: number): { word: string; at: number }[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].map((match) => ({
    word: match[0],
    at: start + match.index,
  }));
}
