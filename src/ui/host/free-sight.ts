import { HOST_SELECTOR } from '../../core/model/host-name.ts';
import { heldBox } from './held-box.ts';

/** Bars can stand below bars: a menu below a banner. */
const MOST_BARS = 3;

export interface FreeSight {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Between which heights of the window words of `element` at `x` are free of bars that the page
 * keeps at its upper and lower edge (headers, consent bars, players), in CSS pixels.
 */
export function freeSight(element: Element, x: number): FreeSight {
  const { documentElement: html } = element.ownerDocument;
  const { clientHeight: height } = html;
  const [left] = [Math.max(1, Math.min(x, html.clientWidth - 1))];
  let [top, bottom] = [0, height];
  for (let bars = 0; bars < MOST_BARS; bars += 1) {
    const bar = barAt(element, left, top + 1);
    if (!bar || bar.bottom <= top) break;
    top = bar.bottom;
  }
  for (let bars = 0; bars < MOST_BARS; bars += 1) {
    const bar = barAt(element, left, bottom - 1);
    if (!bar || bar.top >= bottom) break;
    bottom = bar.top;
  }
  return bottom - top < height / 4 ? { top: 0, bottom: height } : { top, bottom };
}

/** The bar of the page at a point of the window; null for what holds the words, or covers half of all. */
function barAt(element: Element, x: number, y: number): DOMRect | null {
  const { ownerDocument: document } = element;
  const seen = document.elementsFromPoint(x, y).find((one) => !one.matches(HOST_SELECTOR));
  if (!seen || seen.contains(element)) return null;
  const box = heldBox(seen);
  return box && box.height < document.documentElement.clientHeight / 2 ? box : null;
}
