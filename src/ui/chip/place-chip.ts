import { seenThrough } from '../host/seen-through.ts';

/** Where the chip stands, and whether there is room for its words. */
export interface ChipPlace {
  readonly form: 'words' | 'sign' | 'corner';
  /** True while the headline is scrolled away in a part of the page that does not take the chip along. */
  readonly away: boolean;
  /** Relative to the host, in document pixels; unused in the corner. */
  readonly left: number;
  readonly top: number;
}

const HEIGHT = 30;
const SIGN_WIDTH = 32;
/** Room between the byline's words and the chip. */
const APART = 16;

export const IN_CORNER: ChipPlace = { form: 'corner', away: false, left: 0, top: 0 };

export interface ChipSurroundings {
  readonly host: Element;
  readonly byline: Element | null;
  readonly headline: Element | null;
  /** Width of the chip with its words, in pixels. */
  readonly width: number;
}

/**
 * The rightmost gap in the byline's row that holds the chip, else beside a line of the headline, the
 * last one first; the sign alone where only that fits, and a corner of the window where nothing does.
 * It never stands on words of the two.
 */
export function placeChip({ host, byline, headline, width }: ChipSurroundings): ChipPlace {
  const row = byline && rowOf(byline);
  const beside = headline ?? row;
  if (!beside) return IN_CORNER;
  const origin = host.getBoundingClientRect();
  const { right } = beside.getBoundingClientRect();
  const rows = [...(row ? [wordsIn(row)] : []), ...(headline ? linesOf(wordsIn(headline)) : [])];
  for (const [form, needed] of [
    ['words', width],
    ['sign', SIGN_WIDTH],
  ] as const) {
    for (const words of rows) {
      const end = gapEnd(words, needed, right);
      const [first] = words;
      if (end === null || !first) continue;
      const top = (first.top + first.bottom) / 2 - HEIGHT / 2 - origin.top;
      const { top: from, bottom: to } = seenThrough(beside);
      const away = first.top < from || first.bottom > to;
      return { form, away, left: end - needed - origin.left, top };
    }
  }
  return IN_CORNER;
}

/** Right end of the rightmost gap between words that holds `needed` pixels; null where there is none. */
function gapEnd(row: readonly DOMRect[], needed: number, columnEnd: number): number | null {
  let end = columnEnd;
  for (const { left, right } of [...row].sort((a, b) => b.right - a.right)) {
    if (end - right >= needed + APART) return end;
    end = Math.min(end, left - APART);
  }
  return null;
}

const TALLEST_ROW = 56;

/** The widest ancestor that is still one line high: date and views stand in it beside the name. */
export function rowOf(byline: Element): Element {
  let row = byline;
  while (row.parentElement && row.parentElement.getBoundingClientRect().height <= TALLEST_ROW) {
    row = row.parentElement;
  }
  return row;
}

/** Boxes of the letters in an element, text node by text node. */
function wordsIn(element: Element): DOMRect[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.trim() === '') continue;
    const range = element.ownerDocument.createRange();
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
