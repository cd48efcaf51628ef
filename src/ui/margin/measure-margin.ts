import type { LiveWords, OverlayModel } from '../overlay-model.ts';
import { type Box, type MarginLine, marginLines } from './lines.ts';

/** Where everything that stands beside the text goes; document coordinates, relative to the host. */
export interface MarginLayout {
  readonly lines: readonly MarginLine[];
  /** Left edge of the text. */
  readonly left: number;
  /** False where there is no room beside the text: numbers then show only when they have focus. */
  readonly roomy: boolean;
  readonly disclaimer: Box | null;
  readonly byline: Box | null;
}

/** Numbers need this much room left of the text, in pixels. */
const LEAST_GUTTER = 40;

/** One read of the page's layout, for all that stands beside the text. */
export function measureMargin(
  host: Element,
  model: OverlayModel,
  shown: readonly (LiveWords & { readonly number: number })[],
): MarginLayout {
  const origin = host.getBoundingClientRect();
  const first = shown.flatMap((note) => {
    const range = note.range();
    const [rect] = range ? [...range.getClientRects()].filter(({ width }) => width > 0) : [];
    return range && rect
      ? [{ number: note.number, box: relative(rect, origin), block: blockLeft(range, origin) }]
      : [];
  });
  const disclaimer = model.disclaimer?.range() ?? null;
  const lefts = [
    ...first.map(({ block }) => block),
    ...(disclaimer ? [blockLeft(disclaimer, origin)] : []),
  ];
  const left = lefts.length > 0 ? Math.min(...lefts) : 0;
  const byline = model.byline();
  return {
    lines: marginLines(first),
    left,
    roomy:
      left + origin.left >= LEAST_GUTTER && !hasTextAt(host.ownerDocument, first, left, origin),
    disclaimer: disclaimer ? relative(disclaimer.getBoundingClientRect(), origin) : null,
    byline: byline ? relative(byline.getBoundingClientRect(), origin) : null,
  };
}

function relative(rect: DOMRect, origin: DOMRect): Box {
  return {
    left: rect.left - origin.left,
    top: rect.top - origin.top,
    right: rect.right - origin.left,
    bottom: rect.bottom - origin.top,
  };
}

/** Left edge of the block that the words stand in, without its padding. */
function blockLeft(range: Range, origin: DOMRect): number {
  const view = range.startContainer.ownerDocument?.defaultView;
  let at = range.startContainer.parentElement;
  while (at && view?.getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
  if (!at || !view) return 0;
  const quote = at.closest('blockquote') ?? at;
  return quote.getBoundingClientRect().left - origin.left;
}

const LOOKED_AT = 5;

/** True where the page has words of its own in the margin, a sidebar on the left perhaps. */
function hasTextAt(
  document: Document,
  first: readonly { readonly box: Box }[],
  left: number,
  origin: DOMRect,
): boolean {
  return first.slice(0, LOOKED_AT).some(({ box }) => {
    const x = left + origin.left - 24;
    const y = (box.top + box.bottom) / 2 + origin.top;
    const caret = document.caretPositionFromPoint(x, y);
    const node = caret?.offsetNode;
    if (!caret || node?.nodeType !== 3 || node.nodeValue?.trim() === '') return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(
      (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
    );
  });
}
