import { clippingAncestors } from './seen-through.ts';

/** Where words are brought to, as a share of the height in which they are seen. */
const SHARE = 0.3;

/** Scrolls words into view, in each scrolling part of the page around them; not where they are in view. */
export function bringIntoView(range: Range): void {
  const document = range.startContainer.ownerDocument;
  const element = range.startContainer.parentElement;
  const view = document?.defaultView;
  if (!document || !element || !view) return;
  for (const part of clippingAncestors(element)) {
    const { top, height } = part.getBoundingClientRect();
    part.scrollBy({ top: distance(range, top, height), behavior: 'instant' });
  }
  const { clientHeight } = document.documentElement;
  view.scrollBy({ top: distance(range, 0, clientHeight), behavior: 'instant' });
}

/** Pixels to scroll so that the words come into a window at `top`; 0 where they are in it. */
function distance(range: Range, top: number, height: number): number {
  const box = range.getBoundingClientRect();
  if (box.top > top && box.bottom < top + height) return 0;
  return box.top - top - height * SHARE;
}
