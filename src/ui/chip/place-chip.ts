import { composedAncestorsOf } from '../../dom/composed.ts';
import { createRange, rootElementOf, textWalkerOf } from '../../dom/documents.ts';
import { boundsOf } from '../../dom/elements.ts';
import { dataOf, documentOf, isText } from '../../dom/nodes.ts';
import { seenThrough } from '../host/seen-through.ts';
import { type ChipForm, type ChipSize, SIGN_WIDTH } from './chip-form.ts';
import { clearOfBars, FROM_EDGE } from './clear-of-bars.ts';

/** The chip's position, and how much it shows there. */
export interface ChipPosition {
  readonly form: ChipForm;
  /** True in a corner of the window, if there is no room beside byline and headline. */
  readonly corner: boolean;
  /** True while the headline is scrolled out of view in a part of the page that the chip does not scroll with. */
  readonly away: boolean;
  /** True if there is more room to the chip's right than to its left. */
  readonly opensRight: boolean;
  /** Relative to the host, in document pixels; unused in the corner. */
  readonly left: number;
  readonly top: number;
  /** In the corner, pixels above the bottom of the window. */
  readonly bottom: number;
}

const HEIGHT = 30;
/** Pixels between the byline's words and the chip. */
const APART = 16;

/** The position before anything is measured. */
export const SIGN_IN_CORNER: ChipPosition = {
  form: 'sign',
  corner: true,
  away: false,
  opensRight: false,
  left: 0,
  top: 0,
  bottom: FROM_EDGE,
};

export interface ChipSurroundings {
  readonly host: Element;
  readonly byline: Element | null;
  readonly headline: Element | null;
  /** The element that holds the article. */
  readonly column: Element | null;
  /** The forms to choose from, the widest first. */
  readonly forms: readonly ChipSize[];
}

/**
 * The rightmost gap in the byline's row that fits the chip, else beside a line of the headline, the
 * last one first; each in the widest form that fits anywhere. If none does, a corner of the window:
 * with its question if the column leaves room for that. It never covers words of the two.
 */
export function placeChip(surroundings: ChipSurroundings): ChipPosition {
  const { host, byline, headline, column, forms } = surroundings;
  const row = byline && rowOf(byline);
  const beside = headline ?? row;
  const clientWidth = rootElementOf(documentOf(host))?.clientWidth ?? 0;
  if (!beside) return inCorner(surroundings, column ? boundsOf(column).right : clientWidth);
  const origin = boundsOf(host);
  const { right } = boundsOf(beside);
  const rows = [...(row ? [wordsIn(row)] : []), ...(headline ? linesOf(wordsIn(headline)) : [])];
  for (const { form, width } of forms) {
    for (const words of rows) {
      const end = gapEnd(words, width, right);
      const [first] = words;
      if (end === null || !first) continue;
      const top = (first.top + first.bottom) / 2 - HEIGHT / 2 - origin.top;
      const { top: from, bottom: to } = seenThrough(beside);
      const away = first.top < from || first.bottom > to;
      const opensRight = end - width / 2 < clientWidth / 2;
      return {
        form,
        corner: false,
        away,
        opensRight,
        left: end - width - origin.left,
        top,
        bottom: 0,
      };
    }
  }
  return inCorner(surroundings, right);
}

/** When fixed over a column that fills the window, anything wider than our sign would hide words of every line. */
function inCorner({ host, forms }: ChipSurroundings, columnEnd: number): ChipPosition {
  const clientWidth = rootElementOf(documentOf(host))?.clientWidth ?? 0;
  const short = forms.findLast(({ form }) => form !== 'sign');
  const fits = short !== undefined && columnEnd + short.width + 2 * FROM_EDGE <= clientWidth;
  const { form, width } = fits ? short : { form: 'sign' as const, width: SIGN_WIDTH };
  return { ...SIGN_IN_CORNER, form, bottom: clearOfBars(host, width) };
}

/** Right end of the rightmost gap between words of at least `needed` pixels; null if there is none. */
function gapEnd(row: readonly DOMRect[], needed: number, columnEnd: number): number | null {
  let end = columnEnd;
  for (const { left, right } of [...row].sort((a, b) => b.right - a.right)) {
    if (end - right >= needed + APART) return end;
    end = Math.min(end, left - APART);
  }
  return null;
}

const TALLEST_ROW = 56;

/** The widest ancestor that is still one line high: it also holds date and views beside the name. */
export function rowOf(byline: Element): Element {
  let row = byline;
  for (const around of composedAncestorsOf(byline)) {
    if (boundsOf(around).height > TALLEST_ROW) break;
    row = around;
  }
  return row;
}

/** Boxes of the letters in an element, text node by text node. */
function wordsIn(element: Element): DOMRect[] {
  const walker = textWalkerOf(documentOf(element), element);
  const boxes: DOMRect[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node) || dataOf(node).trim() === '') continue;
    const range = createRange(documentOf(element));
    range.selectNodeContents(node);
    boxes.push(...[...range.getClientRects()].filter((box) => box.width > 0));
  }
  return boxes;
}

/** Boxes of words line by line, the last line first. */
function linesOf(boxes: readonly DOMRect[]): DOMRect[][] {
  const lines: DOMRect[][] = [];
  for (const box of [...boxes].sort((a, b) => b.bottom - a.bottom)) {
    const line = lines.at(-1);
    const [lowest] = line ?? [];
    if (line && lowest && lowest.bottom - box.bottom < box.height / 2) line.push(box);
    else lines.push([box]);
  }
  return lines;
}
