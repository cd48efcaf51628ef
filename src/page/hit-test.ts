import type { Span } from '../core/span.ts';
import type { PageText } from './page-text.ts';

/** Pixels around the letters that still count: the underline lies below them. */
const SLACK = 4;

/** Words that can be pointed at. */
export interface PointerTarget {
  readonly span: Span;
  range(): Range | null;
}

/**
 * The target under a point of the viewport (CSS pixels); the shortest where several overlap, since
 * it says more about just these words. Null over anything else, also where something covers the words.
 */
export function targetAt<Target extends PointerTarget>(
  document: Document,
  text: PageText,
  targets: readonly Target[],
  { x, y }: { x: number; y: number },
): Target | null {
  const caret = document.caretPositionFromPoint(x, y);
  const offset = caret ? text.offsetOf(caret.offsetNode, caret.offset) : null;
  if (offset === null) return null;
  const near = targets
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  // A caret is found also for a point in the margin beside a line: the letters decide.
  return near.find((target) => covers(target.range(), x, y)) ?? null;
}

function covers(range: Range | null, x: number, y: number): boolean {
  if (!range) return false;
  for (const box of range.getClientRects()) {
    const inside = x >= box.left && x <= box.right;
    if (inside && y >= box.top - 1 && y <= box.bottom + SLACK) return true;
  }
  return false;
}
