import type { MarkKind } from '../../core/model/mark-kind.ts';
import { rowOf } from '../chip/place-chip.ts';
import { isSetVertically } from '../host/is-set-vertically.ts';
import { type SeenThrough, seenThrough } from '../host/seen-through.ts';
import type { LiveWords, OverlayModel } from '../overlay-model.ts';
import { type Box, type MarginLine, marginLines } from './lines.ts';
import { joinBoxes, type Underline } from './underlines.ts';

/** Where everything that stands beside the text goes; document coordinates, relative to the host. */
export interface MarginLayout {
  readonly lines: readonly MarginLine[];
  /** Left edge of the text. */
  readonly left: number;
  /** False where there is no room beside the text: numbers then show only when they have focus. */
  readonly roomy: boolean;
  /** Null also while it is out of sight in a scrolling part of the page. */
  readonly disclaimer: Box | null;
  readonly byline: Box | null;
  /** Empty where the browser paints them itself. */
  readonly underlines: readonly Underline[];
  /** True where the words stay where they are while the page is scrolled. */
  readonly held: boolean;
}

/** Numbers need this much room left of the text, in pixels. */
const LEAST_GUTTER = 40;
/** Text that begins this much further right stands in another column, in pixels. */
const OTHER_COLUMN = 120;

/** Words of a note that the reader wants to see. */
export interface ShownWords extends LiveWords {
  readonly number: number;
  readonly kind: MarkKind;
}

/** One read of the page's layout, for all that stands beside the text. */
export function measureMargin(
  host: Element,
  model: OverlayModel,
  shown: readonly ShownWords[],
): MarginLayout {
  const origin = host.getBoundingClientRect();
  const isSeen = seer();
  const first = shown.flatMap((note) => {
    const range = note.range();
    const [rect] = range ? [...range.getClientRects()].filter(({ width }) => width > 0) : [];
    const block = range && blockOf(range);
    if (!range || !rect || !block) return [];
    const edge = block.closest('blockquote') ?? block;
    const left = fragmentAt(edge, rect).left - origin.left;
    return [
      { number: note.number, box: relative(rect, origin), left, seen: isSeen(block, rect), block },
    ];
  });
  const disclaimer = boxOf(model.disclaimer?.range() ?? null, isSeen);
  const name = model.byline();
  // The row may begin with words before the name.
  const byline = boxOf(name && rowOf(name), isSeen);
  const lefts = first.map((one) => one.left);
  if (disclaimer && first.length === 0) lefts.push(disclaimer.left - origin.left);
  const left = lefts.length > 0 ? Math.min(...lefts) : 0;
  const isVertical = first.some(({ block }) => isSetVertically(block));
  return {
    lines: marginLines(
      first.map((one) => ({ ...one, apart: !one.seen || one.left - left > OTHER_COLUMN })),
    ),
    left,
    roomy:
      !isVertical &&
      left + origin.left - stageLeft(host) >= LEAST_GUTTER &&
      !isTaken(host, first, left, origin),
    disclaimer: disclaimer && relative(disclaimer, origin),
    byline: byline && relative(byline, origin),
    underlines: model.drawsLines ? underlinesOf(model, shown, { origin, isSeen }) : [],
    held: isHeld(model.root()),
  };
}

function underlinesOf(
  { disclaimer }: OverlayModel,
  shown: readonly ShownWords[],
  { origin, isSeen }: { readonly origin: DOMRect; readonly isSeen: IsSeen },
): Underline[] {
  const all: readonly (LiveWords & { readonly kind: MarkKind })[] = disclaimer
    ? [...shown, { kind: 'disclaimer', range: () => disclaimer.range() }]
    : shown;
  return all.flatMap((words) => {
    const { kind } = words;
    const range = words.range();
    const block = range && blockOf(range);
    if (!range || !block) return [];
    const seen = [...range.getClientRects()].filter((rect) => isSeen(block, rect));
    return joinBoxes(seen.map((rect) => relative(rect, origin))).map((box) => ({ kind, box }));
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
  // Paragraphs of one article scroll together.
  const known = new Map<Element | null, SeenThrough>();
  return (element, rect) => {
    const seen = known.get(element.parentElement) ?? seenThrough(element);
    known.set(element.parentElement, seen);
    const middle = (rect.top + rect.bottom) / 2;
    return middle > seen.top && middle < seen.bottom;
  };
}

function boxOf(one: Range | Element | null, isSeen: IsSeen): DOMRect | null {
  const element = one && ('startContainer' in one ? blockOf(one) : one);
  const rect = one?.getBoundingClientRect();
  return element && rect && isSeen(element, rect) ? rect : null;
}

/** The block that words stand in. */
function blockOf(range: Range): Element | null {
  const view = range.startContainer.ownerDocument?.defaultView;
  let at = range.startContainer.parentElement;
  while (at && view?.getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
  return at;
}

/** The part of a block that words begin in: a block may be spread over columns. */
function fragmentAt(block: Element, { top, left }: DOMRect): DOMRect {
  const fragments = [...block.getClientRects()];
  const around = fragments.find(
    (one) => one.left <= left + 1 && one.right >= left && one.top <= top + 1 && one.bottom >= top,
  );
  return around ?? block.getBoundingClientRect();
}

/** Where the window begins, or the dialog that the article stands in. */
function stageLeft({ ownerDocument, parentElement }: Element): number {
  const isStage = parentElement && parentElement !== ownerDocument.documentElement;
  return isStage ? Math.max(0, parentElement.getBoundingClientRect().left) : 0;
}

function isHeld(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at; at = at.parentElement) {
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
      words: hasTextAt(host.ownerDocument, x, y),
      other: isOnOther(host, block, x, y),
    };
  });
  const others = looked.filter(({ other }) => other).length;
  return looked.some(({ words }) => words) || others > looked.length / 2;
}

/** True where what is seen at a point does not also hold the text. Out of the window nothing is seen. */
function isOnOther(host: Element, block: Element, x: number, y: number): boolean {
  const seen = host.ownerDocument.elementsFromPoint(x, y).find((one) => one !== host);
  return seen !== undefined && !seen.contains(block);
}

function hasTextAt(document: Document, x: number, y: number): boolean {
  const caret = document.caretPositionFromPoint(x, y);
  const node = caret?.offsetNode;
  if (!caret || node?.nodeType !== 3 || node.nodeValue?.trim() === '') return false;
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}
