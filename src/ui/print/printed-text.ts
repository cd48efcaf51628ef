import type { MarkKind } from '../../core/model/mark-kind.ts';
import type { Span } from '../../core/span.ts';
import { numberOf } from '../marks/number-of.ts';

/** A paragraph of the page's text, and what it is set as. */
export interface PrintedBlock extends Span {
  readonly role: 'text' | 'quotation' | 'heading' | 'item';
}

/** Marked words; the disclaimer has a dagger instead of a number. */
export interface PrintedMark extends Span {
  readonly number: number | null;
  readonly siglum?: string;
  /** Id of its knowledge base. */
  readonly base: string;
  readonly kind: MarkKind;
}

/** The words of a page as they are printed. Positions are in `text`. */
export interface PrintedText {
  readonly text: string;
  readonly blocks: readonly PrintedBlock[];
  readonly marks: readonly PrintedMark[];
}

/** A piece of a block that has one look, and the signs that follow it. */
export interface PrintedPiece {
  readonly text: string;
  /** The innermost mark that it is in; null in none. */
  readonly kind: MarkKind | null;
  /** "12", "†": of the marks that end here, the longest last. */
  readonly signs: readonly string[];
}

/** Cuts a block where marks begin and end. Marks may overlap, and reach over several blocks. */
export function printedPieces(
  { text, marks }: PrintedText,
  { start, end }: PrintedBlock,
): PrintedPiece[] {
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > start)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const edges = inside.flatMap((mark) => [mark.start, mark.end]);
  const cuts = [...new Set([start, end, ...edges])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    return {
      text: text.slice(from, to),
      kind: inside.find((mark) => mark.start <= from && mark.end >= to)?.kind ?? null,
      signs: inside
        .filter((mark) => mark.end === to)
        .map((mark) => (mark.number === null ? '†' : numberOf(mark))),
    };
  });
}
