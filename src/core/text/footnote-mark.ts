import type { Span } from '../span.ts';
import type { FoldedText } from './folder.ts';

/** What a republisher puts between an author's words: footnote marks and notes on pictures. */
const MARK =
  /\[(?:\d{1,3}|[a-zа-я]|note \d{1,3}|sic|edit|citation needed|source\?|прим\. ред\.)\]|\((?:photo|video|фото|видео)\)/u;
const AT_START = new RegExp(`^(?:${MARK.source})`, 'u');
/** Numbers in superscript too, which matching passes over: not those of a unit, or of a number. */
const ANYWHERE = new RegExp(`${MARK.source}|(?<!\\d|\\b[kcdm]?m|км|м)[¹²³⁰⁴-⁹]+`, 'giu');

const LONGEST_MARK = 20;

/** How many folded units the mark takes that starts at `at`; 0 where no mark starts. */
export function footnoteMarkLength({ codes, length }: FoldedText, at: number): number {
  const end = Math.min(length, at + LONGEST_MARK);
  return AT_START.exec(String.fromCharCode(...codes.subarray(at, end)))?.[0].length ?? 0;
}

/** Where such marks stand in a text that was not folded, in its order. */
export function footnoteMarksIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(ANYWHERE)].map(({ 0: mark, index }) => ({
    start: start + index,
    end: start + index + mark.length,
  }));
}
