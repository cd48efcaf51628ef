import { isAdded } from '../core/model/added-id.ts';
import type { Mark } from '../core/model/mark.ts';
import { composedAncestorsOf } from '../dom/composed.ts';
import { caretAt, elementsAt, viewOf } from '../dom/documents.ts';
import type { PageText } from './page-text.ts';

/** Pixels around the letters that still count: the underline lies below them. */
const SLACK = 4;

/**
 * The mark under a point of the viewport (CSS pixels); the shortest where several overlap, since it
 * says more about just these words, but ours before one of an added base, which must not hide it. Null
 * over anything else, also where something covers the words.
 */
export function markAtPoint(
  document: Document,
  text: PageText,
  marks: readonly Mark<Range>[],
  { x, y }: { x: number; y: number },
): Mark<Range> | null {
  const caret = caretAt(document, x, y, { shadowRoots: text.trees });
  const offset = caret ? text.offsetOf(caret.offsetNode, caret.offset) : null;
  if (offset === null && !hidesCarets(document, text, { x, y })) return null;
  const near = marks
    .flatMap((mark) => (mark.span ? [{ mark, ...mark.span }] : []))
    .filter(({ start, end }) => offset === null || (start <= offset && offset <= end))
    .sort((a, b) => rank(a.mark) - rank(b.mark) || a.end - a.start - (b.end - b.start));
  // A point in the margin beside a line has a caret too, so the boxes of the letters decide.
  return near.find(({ mark }) => mark.pieces().some((piece) => covers(piece, x, y)))?.mark ?? null;
}

function rank({ base }: Mark): number {
  return isAdded(base) ? 1 : 0;
}

/**
 * True at a point of the text where the words have no carets: where everything is selected at once
 * (`user-select: all`), Firefox reports only the whole.
 */
function hidesCarets(document: Document, text: PageText, at: { x: number; y: number }): boolean {
  const seen = elementsAt(document, at.x, at.y)[0];
  const around = seen ? composedAncestorsOf(seen) : [];
  if (!around.includes(text.root)) return false;
  for (const one of around) {
    if (viewOf(document)?.getComputedStyle(one).userSelect === 'all') return true;
  }
  return false;
}

function covers(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    const inside = x >= box.left && x <= box.right;
    if (inside && y >= box.top - 1 && y <= box.bottom + SLACK) return true;
  }
  return false;
}
