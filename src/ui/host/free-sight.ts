import { clamp } from '../../core/clamp.ts';
import { HOST_SELECTOR } from '../../core/model/host-selector.ts';
import { elementsAt, rootElementOf } from '../../dom/documents.ts';
import { matches } from '../../dom/elements.ts';
import { contains, documentOf } from '../../dom/nodes.ts';
import { heldBox } from './held-box.ts';

/** Bars can be stacked: a menu below a banner. */
const MOST_BARS = 3;

export interface FreeSight {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The heights of the window between which words of `element` at `x` are free of bars that the page
 * keeps at its upper and lower edge (headers, consent bars, players), in CSS pixels.
 */
export function freeSight(element: Element, x: number): FreeSight {
  const { clientHeight: height = 0, clientWidth = 0 } = rootElementOf(documentOf(element)) ?? {};
  const left = clamp(x, 1, clientWidth - 1);
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

/** The page's bar at a point of the window; null for an element that holds the words, or covers half the window. */
function barAt(element: Element, x: number, y: number): DOMRect | null {
  const document = documentOf(element);
  const seen = elementsAt(document, x, y).find((one) => !matches(one, HOST_SELECTOR));
  if (!seen || contains(seen, element)) return null;
  const box = heldBox(seen);
  return box && box.height < (rootElementOf(document)?.clientHeight ?? 0) / 2 ? box : null;
}
