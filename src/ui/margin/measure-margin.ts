import type { Mark } from '../../core/model/mark.ts';
import { composedAncestorsOf, composedParentOf } from '../../dom/composed.ts';
import { caretAt, createRange, elementsAt, rootElementOf, viewOf } from '../../dom/documents.ts';
import { boundsOf, boxesOf, closest } from '../../dom/elements.ts';
import { contains, dataOf, documentOf, isText, parentElementOf } from '../../dom/nodes.ts';
import { rowOf } from '../chip/place-chip.ts';
import { isSetVertically } from '../host/is-set-vertically.ts';
import { createSeer } from '../host/seen-through.ts';
import { isShown } from '../marks/is-shown.ts';
import { landmarkOf, type MarkAnchor } from '../marks/mark-anchor.ts';
import { MARK_LOOKS } from '../marks/mark-kinds.ts';
import { inTextOrder } from '../marks/with-sigla.ts';
import type { OverlayModel } from '../overlay-model.ts';
import { type Box, type MarginLine, marginLines, SAME_LINE } from './lines.ts';
import { joinBoxes, type Underline } from './underlines.ts';

/** A sign that stands in the margin in place of a number. */
export interface MarginSign {
  readonly mark: Mark<Range>;
  readonly anchor: MarkAnchor;
  readonly box: Box;
  /** How many signs of other knowledge bases stand in the same place before it. */
  readonly place: number;
}

/** Where everything that stands beside the text goes; document coordinates, relative to the host. */
export interface MarginLayout {
  readonly lines: readonly MarginLine<Mark<Range>>[];
  /** Without those that are out of sight in a scrolling part of the page. */
  readonly signs: readonly MarginSign[];
  /** Left edge of the text. */
  readonly left: number;
  /** False where there is no room beside the text: numbers then show only when they have focus. */
  readonly roomy: boolean;
  /** Empty where the browser paints them itself. */
  readonly underlines: readonly Underline[];
  /** True where the words stay where they are while the page is scrolled. */
  readonly held: boolean;
  /** The innermost element that what stands beside the text stands on; null where nothing does. */
  readonly ground: Element | null;
}

/** Numbers need this much room left of the text, in pixels. */
const LEAST_GUTTER = 40;
/** Text that begins this much further right stands in another column, in pixels. */
const OTHER_COLUMN = 120;

/** What stands beside the text, and where the text is. */
export type MarginModel = Pick<
  OverlayModel,
  'marks' | 'landmarks' | 'drawsLines' | 'density' | 'kinds'
>;

/** One read of the page's layout, for all that stands beside the text. */
export function measureMargin(host: Element, model: MarginModel): MarginLayout {
  const origin = boundsOf(host);
  const isSeen = seer();
  const shown = inTextOrder(model.marks.filter((mark) => isShown(mark, model)));
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

interface Reading {
  readonly origin: DOMRect;
  readonly isSeen: IsSeen;
}

/** Signs at their landmark, also where this copy lacks the words, then at the words themselves. */
function signsOf(
  { marks, kinds, landmarks }: MarginModel,
  { origin, isSeen }: Reading,
): MarginSign[] {
  const signed = marks.filter(({ kind }) => MARK_LOOKS[kind].sign && kinds[kind] !== false);
  const signAt = (mark: Mark<Range>, anchor: MarkAnchor, place: Range | Element | null) => {
    const box = boxOf(place, isSeen);
    return box ? [{ mark, anchor, box: relative(box, origin), place: 0 }] : [];
  };
  const signs = [
    ...signed.flatMap((mark) => {
      const landmark = landmarkOf(mark, landmarks);
      // The row may begin with words before the name.
      return signAt(mark, 'landmark', landmark && rowOf(landmark));
    }),
    ...signed.flatMap((mark) => signAt(mark, 'words', mark.range())),
  ];
  return signs.map((sign, index) => ({
    ...sign,
    place: signs.slice(0, index).filter((one) => isSamePlace(one, sign)).length,
  }));
}

function isSamePlace(one: MarginSign, other: MarginSign): boolean {
  return one.anchor === other.anchor && Math.abs(one.box.top - other.box.top) < SAME_LINE;
}

function underlinesOf(shown: readonly Mark<Range>[], { origin, isSeen }: Reading): Underline[] {
  return shown.flatMap((mark) => {
    const range = mark.range();
    const block = range && blockOf(range);
    if (!range || !block) return [];
    const boxes = mark.pieces().flatMap((piece) => [...piece.getClientRects()]);
    const seen = boxes.filter((rect) => isSeen(block, rect));
    return joinBoxes(seen.map((rect) => relative(rect, origin))).map((box) => ({
      kind: mark.kind,
      box,
    }));
  });
}

function relative(rect: DOMRect, origin: DOMRect): Box {
  return {
    left: rect.left - origin.left,
    top: rect.top - origin.top,
    right: rect.right - origin.left,
    bottom: rect.bottom - origin.top,
  };
}

type IsSeen = (element: Element, rect: DOMRect) => boolean;

/** Tells whether what stands at `rect` in an element is not scrolled away within a part of the page. */
function seer(): IsSeen {
  const seenThrough = createSeer();
  return (element, rect) => {
    const seen = seenThrough(element);
    const middle = (rect.top + rect.bottom) / 2;
    return middle > seen.top && middle < seen.bottom;
  };
}

function boxOf(one: Range | Element | null, isSeen: IsSeen): DOMRect | null {
  const element = one && ('startContainer' in one ? blockOf(one) : one);
  const rect = one && ('startContainer' in one ? one.getBoundingClientRect() : boundsOf(one));
  return element && rect && isSeen(element, rect) ? rect : null;
}

/** The block that words stand in. */
function blockOf(range: Range): Element | null {
  const view = viewOf(documentOf(range.startContainer));
  const isInline = (one: Element) => view?.getComputedStyle(one).display.startsWith('inline');
  return composedAncestorsOf(range.startContainer).find((one) => !isInline(one)) ?? null;
}

/** The part of a block that words begin in: a block may be spread over columns. */
function fragmentAt(block: Element, { top, left }: DOMRect): DOMRect {
  const fragments = [...boxesOf(block)];
  const around = fragments.find(
    (one) => one.left <= left + 1 && one.right >= left && one.top <= top + 1 && one.bottom >= top,
  );
  return around ?? boundsOf(block);
}

/** Where the window begins, or the dialog that the article stands in. */
function stageLeft(host: Element): number {
  const parent = parentElementOf(host);
  const isStage = parent && parent !== rootElementOf(documentOf(host));
  return isStage ? Math.max(0, boundsOf(parent).left) : 0;
}

/** The innermost element around a block that reaches to `x`. */
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

const LOOKED_AT = 5;
/** Pixels left of the text where numbers stand. */
const LOOKED_FROM = 24;

interface Looked {
  readonly box: Box;
  readonly block: Element;
}

/**
 * True where the page has something of its own in the margin, a sidebar on the left perhaps: words
 * beside one of the first lines, or any element beside most of them.
 */
function isTaken(host: Element, first: readonly Looked[], left: number, origin: DOMRect): boolean {
  const looked = first.slice(0, LOOKED_AT).map(({ box, block }) => {
    const x = left + origin.left - LOOKED_FROM;
    const y = (box.top + box.bottom) / 2 + origin.top;
    return {
      words: hasTextAt(documentOf(host), x, y),
      other: isOnOther(host, block, x, y),
    };
  });
  const others = looked.filter(({ other }) => other).length;
  return looked.some(({ words }) => words) || others > looked.length / 2;
}

/** True where what is seen at a point does not also hold the text. Out of the window nothing is seen. */
function isOnOther(host: Element, block: Element, x: number, y: number): boolean {
  const seen = elementsAt(documentOf(host), x, y).find((one) => one !== host);
  return seen !== undefined && !contains(seen, block);
}

function hasTextAt(document: Document, x: number, y: number): boolean {
  const caret = caretAt(document, x, y);
  const node = caret?.offsetNode;
  if (!node || !isText(node) || dataOf(node).trim() === '') return false;
  const range = createRange(document);
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}
