import { clamp } from '../../core/clamp.ts';
import { hasCoarsePointer, rootElementOf } from '../../dom/documents.ts';
import { documentOf } from '../../dom/nodes.ts';

/** Pixels between the words and the button; a finger's handles of the selection hang below it. */
const GAP_FOR_POINTER = 8;
const GAP_FOR_FINGERS = 28;
const EDGE = 8;

/** Puts an element of fixed position below the last of the words, or above the first where there is no room. */
export function placeBeside(element: HTMLElement, range: Range): void {
  const document = documentOf(element);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  const root = rootElementOf(document);
  if (!first || !last || !root) return;
  const gap = hasCoarsePointer(document) ? GAP_FOR_FINGERS : GAP_FOR_POINTER;
  const { offsetWidth: width, offsetHeight: height } = element;
  const { clientWidth, clientHeight } = root;
  const below = last.bottom + gap;
  const above = first.top - gap - height;
  const isBelow = below + height <= clientHeight - EDGE || above < EDGE;
  const wanted = isBelow ? last.right - width / 2 : first.left;
  const left = clamp(wanted, EDGE, clientWidth - width - EDGE);
  const top = isBelow ? below : above;
  Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
  // Hidden if the words are out of sight.
  const isSeen = last.bottom > 0 && first.top < clientHeight;
  element.classList.toggle('away', !isSeen);
}
