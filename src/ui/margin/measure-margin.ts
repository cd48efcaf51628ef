import type { Mark } from '../../core/model/mark.ts';
import { composedAncestorsOf, composedParentOf } from '../../dom/composed.ts';
import { rootElementOf, viewOf } from '../../dom/documents.ts';
import { boundsOf, boxesOf, closest } from '../../dom/elements.ts';
import { documentOf, parentElementOf } from '../../dom/nodes.ts';
import { isSetVertically } from '../host/is-set-vertically.ts';
import { shownInOrder } from '../marks/shown-in-order.ts';
import { type MarginLine, marginLines } from './lines.ts';
import { blockOf, type MarginModel, type Reading, relative, seer } from './margin-reading.ts';
import { type MarginSign, signsOf } from './margin-signs.ts';
import { isTaken, LOOKED_FROM } from './margin-taken.ts';
import { joinBoxes, type Underline } from './underlines.ts';

/** Positions of everything beside the text; document coordinates, relative to the host. */
export interface MarginLayout {
  readonly lines: readonly MarginLine<Mark<Range>>[];
  /** Excludes those that are scrolled out of view in a part of the page. */
  readonly signs: readonly MarginSign[];
  /** Left edge of the text. */
  readonly left: number;
  /** False if there is no room beside the text: numbers then show only when focused. */
  readonly roomy: boolean;
  /** Empty if the browser paints them itself. */
  readonly underlines: readonly Underline[];
  /** True if the words stay put while the page scrolls. */
  readonly held: boolean;
  /** The innermost element behind what is beside the text; null if nothing is there. */
  readonly ground: Element | null;
}

/** Least room left of the text for numbers, in pixels. */
const LEAST_GUTTER = 40;
/** Text that begins this many pixels further right is in another column. */
const OTHER_COLUMN = 120;

/** Reads the page's layout once, for everything beside the text. */
export function measureMargin(host: Element, model: MarginModel): MarginLayout {
  const origin = boundsOf(host);
  const isSeen = seer();
  const shown = shownInOrder(model);
  const first = shown.flatMap((mark) => {
    const range = mark.number === null ? null : mark.range();
    const [rect] = range ? [...range.getClientRects()].filter(({ width }) => width > 0) : [];
    const block = range && blockOf(range);
    if (!range || !rect || !block) return [];
    const edge = closest(block, 'blockquote') ?? block;
    const left = fragmentAt(edge, rect).left - origin.left;
    return [{ mark, box: relative(rect, origin), left, seen: isSeen(block, rect), block }];
  });
  const signs = signsOf(model, { origin, isSeen });
  const beside = signs.filter(({ anchor }) => anchor === 'words').map(({ box }) => box.left);
  const lefts = first.length > 0 ? first.map((one) => one.left) : beside;
  const left = lefts.length > 0 ? Math.min(...lefts) : 0;
  const isVertical = first.some(({ block }) => isSetVertically(block));
  return {
    lines: marginLines(
      first.map((one) => ({ ...one, apart: !one.seen || one.left - left > OTHER_COLUMN })),
    ),
    signs,
    left,
    roomy:
      !isVertical &&
      left + origin.left - stageLeft(host) >= LEAST_GUTTER &&
      !isTaken(host, first, left, origin),
    underlines: model.drawsLines ? underlinesOf(shown, { origin, isSeen }) : [],
    held: isHeld(model.landmarks.column),
    ground: first[0] ? groundAt(first[0].block, left + origin.left - LOOKED_FROM) : null,
  };
}

function underlinesOf(shown: readonly Mark<Range>[], { origin, isSeen }: Reading): Underline[] {
  return shown.flatMap((mark) => {
    const first = mark.range();
    const block = first && blockOf(first);
    if (!block) return [];
    const boxes = mark.pieces().flatMap((range) => [...range.getClientRects()]);
    const seen = boxes.filter((rect) => isSeen(block, rect));
    return joinBoxes(seen.map((rect) => relative(rect, origin))).map((box) => ({
      kind: mark.kind,
      box,
    }));
  });
}

/** The part of a block in which words begin: a block may be spread over columns. */
function fragmentAt(block: Element, { top, left }: DOMRect): DOMRect {
  const fragments = [...boxesOf(block)];
  const around = fragments.find(
    (one) => one.left <= left + 1 && one.right >= left && one.top <= top + 1 && one.bottom >= top,
  );
  return around ?? boundsOf(block);
}

/** The left edge of the window, or of the dialog that contains the article. */
function stageLeft(host: Element): number {
  const parent = parentElementOf(host);
  const isStage = parent && parent !== rootElementOf(documentOf(host));
  return isStage ? Math.max(0, boundsOf(parent).left) : 0;
}

/** The innermost element around a block that extends to `x`. */
function groundAt(block: Element, x: number): Element | null {
  let at: Element | null = block;
  while (at && boundsOf(at).left > x) at = composedParentOf(at);
  return at;
}

function isHeld(element: Element): boolean {
  const view = viewOf(documentOf(element));
  for (const at of composedAncestorsOf(element)) {
    const { position } = view?.getComputedStyle(at) ?? {};
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}
