import type { FoldedText } from './folder.ts';

/** What a republisher puts between an author's words: footnote marks and notes on pictures. */
const MARK =
  /^(?:\[(?:\d{1,3}|[a-zа-я]|note \d{1,3}|sic|edit|citation needed|source\?|прим\. ред\.)\]|\((?:photo|video|фото|видео)\))/u;

const LONGEST_MARK = 20;

/** How many folded units the mark takes that starts at `at`; 0 where no mark starts. */
export function footnoteMarkLength({ codes, length }: FoldedText, at: number): number {
  const end = Math.min(length, at + LONGEST_MARK);
  return MARK.exec(String.fromCharCode(...codes.subarray(at, end)))?.[0].length ?? 0;
}
