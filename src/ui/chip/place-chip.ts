/** Where the chip stands, and whether there is room for its words. */
export interface ChipPlace {
  readonly form: 'words' | 'sign' | 'corner';
  /** Relative to the host, in document pixels; unused in the corner. */
  readonly left: number;
  readonly top: number;
}

const HEIGHT = 30;
const SIGN_WIDTH = 32;
/** Room between the byline's words and the chip. */
const APART = 16;

export interface ChipSurroundings {
  readonly host: Element;
  readonly byline: Element | null;
  readonly headline: Element | null;
  /** Width of the chip with its words, in pixels. */
  readonly width: number;
}

/**
 * The free half of the byline's row; the sign alone where the row is too full, and a corner of the
 * window where there is no row. It never stands on words.
 */
export function placeChip({ host, byline, headline, width }: ChipSurroundings): ChipPlace {
  const corner: ChipPlace = { form: 'corner', left: 0, top: 0 };
  if (!byline || !headline) return corner;
  const origin = host.getBoundingClientRect();
  const column = headline.getBoundingClientRect();
  const row = rowOf(byline);
  const words = wordsBox(row);
  if (!words) return corner;
  const free = column.right - words.right - APART;
  const top = (words.top + words.bottom) / 2 - HEIGHT / 2 - origin.top;
  if (free >= width) return { form: 'words', left: column.right - width - origin.left, top };
  if (free >= SIGN_WIDTH)
    return { form: 'sign', left: column.right - SIGN_WIDTH - origin.left, top };
  return corner;
}

const TALLEST_ROW = 56;

/** The widest ancestor that is still one line high: date and views stand in it beside the name. */
function rowOf(byline: Element): Element {
  let row = byline;
  while (row.parentElement && row.parentElement.getBoundingClientRect().height <= TALLEST_ROW) {
    row = row.parentElement;
  }
  return row;
}

function wordsBox(row: Element): { right: number; top: number; bottom: number } | null {
  const range = row.ownerDocument.createRange();
  range.selectNodeContents(row);
  const rects = [...range.getClientRects()].filter(
    ({ width, height }) => width > 0 && height < TALLEST_ROW,
  );
  const own = rects.filter((rect) => rect.width < row.getBoundingClientRect().width * 0.95);
  const used = own.length > 0 ? own : rects;
  if (used.length === 0) return null;
  return {
    right: Math.max(...used.map(({ right }) => right)),
    top: Math.min(...used.map(({ top }) => top)),
    bottom: Math.max(...used.map(({ bottom }) => bottom)),
  };
}
