import { composedAncestorsOf } from '../../dom/composed.ts';
import { viewOf } from '../../dom/documents.ts';
import { documentOf } from '../../dom/nodes.ts';
import { createSeer } from '../host/seen-through.ts';
import type { OverlayModel } from '../overlay-model.ts';
import type { Box } from './lines.ts';

/** The data for what is shown beside the text, and where the text is. */
export type MarginModel = Pick<
  OverlayModel,
  'marks' | 'landmarks' | 'drawsLines' | 'density' | 'kinds'
>;

/** State shared by all parts of one reading of the layout. */
export interface Reading {
  readonly origin: DOMRect;
  readonly isSeen: IsSeen;
}

/** A box relative to the host. */
export function relative(rect: DOMRect, origin: DOMRect): Box {
  return {
    left: rect.left - origin.left,
    top: rect.top - origin.top,
    right: rect.right - origin.left,
    bottom: rect.bottom - origin.top,
  };
}

export type IsSeen = (element: Element, rect: DOMRect) => boolean;

/** Tells whether `rect` in an element is visible, and not scrolled out of view within a part of the page. */
export function seer(): IsSeen {
  const seenThrough = createSeer();
  return (element, rect) => {
    const seen = seenThrough(element);
    const middle = (rect.top + rect.bottom) / 2;
    return middle > seen.top && middle < seen.bottom;
  };
}

/** The block that contains the words. */
export function blockOf(range: Range): Element | null {
  const view = viewOf(documentOf(range.startContainer));
  const isInline = (one: Element) => view?.getComputedStyle(one).display.startsWith('inline');
  return composedAncestorsOf(range.startContainer).find((one) => !isInline(one)) ?? null;
}
