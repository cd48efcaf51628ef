/** A box in CSS pixels of the document. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A mark with a number of its own. */
export interface Numbered {
  /** The mark's key. */
  readonly key: string;
  readonly number: number | null;
  readonly siglum?: string;
}

/** Marks whose words begin on the same line: one group of numbers in the margin. */
export interface MarginLine<One extends Numbered = Numbered> {
  readonly top: number;
  readonly height: number;
  readonly marks: readonly One[];
  /** True if there is no room for the numbers beside their words: they then show only when focused. */
  readonly apart: boolean;
}

/** The box in which the words of a mark begin. */
export interface FirstWords<One extends Numbered = Numbered> {
  readonly mark: One;
  readonly box: Box;
  readonly apart: boolean;
}

/** Edges that differ by less than this, in pixels, are on one line: bold or italic words sit a little off. */
export const SAME_LINE = 6;

/** Groups first line fragments by line, in the order given. */
export function marginLines<One extends Numbered>(
  first: readonly FirstWords<One>[],
): MarginLine<One>[] {
  const lines: (Omit<MarginLine, 'marks'> & { readonly marks: One[] })[] = [];
  for (const { mark, box, apart } of first) {
    const line = lines.find(
      (one) => one.apart === apart && Math.abs(one.top - box.top) < SAME_LINE,
    );
    if (line) line.marks.push(mark);
    else lines.push({ top: box.top, height: box.bottom - box.top, marks: [mark], apart });
  }
  return lines;
}
