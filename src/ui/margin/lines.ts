/** A box in CSS pixels of the document. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Notes whose words begin on the same line: one group of numbers in the margin. */
export interface MarginLine {
  readonly top: number;
  readonly height: number;
  readonly numbers: readonly number[];
  /** True where the numbers cannot stand beside their words: they then show only when they have focus. */
  readonly apart: boolean;
}

/** Where the words of a note begin. */
export interface FirstWords {
  readonly number: number;
  readonly box: Box;
  readonly apart: boolean;
}

/** Edges that differ by less than this, in pixels, are on one line: bold or italic words sit a little off. */
export const SAME_LINE = 6;

/** Groups first line fragments by the line they stand on, in the order given. */
export function marginLines(first: readonly FirstWords[]): MarginLine[] {
  const lines: (Omit<MarginLine, 'numbers'> & { readonly numbers: number[] })[] = [];
  for (const { number, box, apart } of first) {
    const line = lines.find(
      (one) => one.apart === apart && Math.abs(one.top - box.top) < SAME_LINE,
    );
    if (line) line.numbers.push(number);
    else lines.push({ top: box.top, height: box.bottom - box.top, numbers: [number], apart });
  }
  return lines;
}
