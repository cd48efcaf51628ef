import { elementsAt, rootElementOf } from '../../dom/documents.ts';
import { documentOf } from '../../dom/nodes.ts';
import { heldBox } from '../host/held-box.ts';

/** Pixels between the chip and the window's edge, or a bar of the page along that edge. */
export const FROM_EDGE = 12;
const HEIGHT = 30;
/** Bars can be stacked: a consent bar on a player's. */
const MOST_BARS = 3;

/**
 * Pixels above the window's bottom for a chip of this width in the right corner: above
 * the bars that the page keeps there (a consent bar, a player), whose buttons it must not cover.
 */
export function clearOfBars(host: Element, width: number): number {
  const document = documentOf(host);
  const { clientWidth = 0, clientHeight = 0 } = rootElementOf(document) ?? {};
  const right = clientWidth - FROM_EDGE;
  let bottom = FROM_EDGE;
  for (let bars = 0; bars < MOST_BARS; bars += 1) {
    const middle = clientHeight - bottom - HEIGHT / 2;
    const bar = [right, right - width / 2, right - width]
      .flatMap((x) => elementsAt(document, x, middle))
      .filter((element) => element !== host)
      .map(heldBox)
      .find((box) => box !== null && box.height < clientHeight / 2);
    if (!bar) break;
    bottom = clientHeight - bar.top + FROM_EDGE;
  }
  return bottom;
}
