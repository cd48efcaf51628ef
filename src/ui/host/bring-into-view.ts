import { composedParentOf } from '../../dom/composed.ts';
import { viewOf } from '../../dom/documents.ts';
import { boundsOf } from '../../dom/elements.ts';
import { documentOf, isConnected } from '../../dom/nodes.ts';
import { type FreeSight, freeSight } from './free-sight.ts';
import { clippingAncestors } from './seen-through.ts';

/** Where words are scrolled to, as a share of the height in which they are visible. */
const SHARE = 0.3;
/** Milliseconds for which the page's reaction is followed: bars slide in, late content grows. */
const FOLLOWED_MS = 700;
const READERS_OWN = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * Scrolls words into free sight, in each scrolling part of the page around them, unless they are there.
 * Repeats that for a moment if the page moves them away, unless the reader scrolls herself.
 */
export function bringIntoView(range: Range): void {
  const view = viewOf(documentOf(range.startContainer));
  if (!view) return;
  bringOnce(range);
  const life = new AbortController();
  const options = { signal: life.signal, capture: true, passive: true };
  for (const type of READERS_OWN) view.addEventListener(type, () => life.abort(), options);
  const end = performance.now() + FOLLOWED_MS;
  const again = () => {
    if (life.signal.aborted) return;
    if (performance.now() > end) return life.abort();
    bringOnce(range);
    view.requestAnimationFrame(again);
  };
  // Not in the same frame: layout must follow the scrolling first.
  view.requestAnimationFrame(again);
}

function bringOnce(range: Range): void {
  const element = composedParentOf(range.startContainer);
  const view = element && viewOf(documentOf(element));
  if (!element || !isConnected(element) || !view) return;
  for (const part of clippingAncestors(element)) {
    // The reader cannot scroll a part that merely clips its content.
    if (!/auto|scroll/.test(view.getComputedStyle(part).overflowY)) continue;
    const { top, bottom } = boundsOf(part);
    scrollBy(part, distance(range, { top, bottom }));
  }
  const { left } = range.getBoundingClientRect();
  scrollBy(view, distance(range, freeSight(element, left + 1)));
}

function scrollBy(part: Element | Window, top: number): void {
  if (top !== 0) part.scrollBy({ top, behavior: 'instant' });
}

/** Pixels to scroll so that the words begin in the window; 0 if they are in it. */
function distance(range: Range, { top, bottom }: FreeSight): number {
  const box = range.getBoundingClientRect();
  const isLong = box.height > bottom - top;
  if (box.top >= top && (isLong ? box.top < bottom - 40 : box.bottom <= bottom)) return 0;
  return Math.round(box.top - top - (bottom - top) * SHARE);
}
