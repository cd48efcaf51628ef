import { hasAttribute, localNameOf } from '../dom/elements.ts';
import {
  dataOf,
  firstChildOf,
  isElement,
  isText,
  lengthOf,
  nextSiblingOf,
  textContentOf,
} from '../dom/nodes.ts';

/** True if none of an element's text is visible. */
export function hides(flow: Flow): boolean {
  return flow === 'hidden' || flow === 'invisible';
}

/** How an element's text relates to the words around it. */
export type Flow =
  /** Not on the page for a reader: its text is left out. */
  | 'hidden'
  /** Takes up room, but its own text is not visible; elements in it may be. */
  | 'invisible'
  /** Runs on with the words around it. */
  | 'inline'
  /** Starts and ends its own line: it separates words. */
  | 'block';

/** Called once for each element of the article; its two implementations differ in what they know. */
export type Layout = (element: Element) => Flow;

/** Elements that never hold words of an article, whatever their style. */
const WORDLESS = new Set(
  (
    'script style noscript template head title meta link iframe frame object embed param ' +
    'canvas svg math audio video track source img picture map area ' +
    'input textarea select option datalist progress meter rp rt'
  ).split(' '),
);

/** True for elements that never hold words of an article. */
export function isWordless(element: Element): boolean {
  return WORDLESS.has(localNameOf(element));
}

/** True for a dialog that is closed: what it holds may be shown later. */
export function isClosedDialog(element: Element): boolean {
  return localNameOf(element) === 'dialog' && !hasAttribute(element, 'open');
}

/** True for an element that only a screen reader gets to. */
function isVisuallyHidden(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/rect\(\s*(0|1)(px)?[\s,]+(0|1)(px)?/.test(style.clip)) return true;
  if (/inset\(\s*(50|100)%/.test(style.clipPath)) return true;
  const width = Number.parseFloat(style.width);
  return style.overflow.includes('hidden') && width <= 1;
}

/** Pixels to the left of or above the page from which scrolling cannot bring anything back into view. */
const FAR_AWAY = -900;

/** True for a box without size that clips its content, and for one positioned off the page. */
function isAway(style: CSSStyleDeclaration): boolean {
  const clips = style.overflowX !== 'visible' && style.overflowY !== 'visible';
  if (clips && (style.height === '0px' || style.width === '0px')) return true;
  if (Number.parseFloat(style.textIndent) < FAR_AWAY) return true;
  if (style.position === 'static') return false;
  return Number.parseFloat(style.left) < FAR_AWAY || Number.parseFloat(style.top) < FAR_AWAY;
}

/** A dropped capital floats, so its style makes it a block, but it runs on into its word. */
function isDroppedCapital(element: Element, style: CSSStyleDeclaration): boolean {
  return style.float !== 'none' && holdsAtMost(element, 2);
}

/** True if an element has at most `most` characters. Reads a few nodes only: a float may be a whole page. */
function holdsAtMost(element: Element, most: number): boolean {
  let length = 0;
  let looked = 0;
  for (let node: Node | null = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (++looked > 8) return false;
    if (isElement(node)) {
      if (!holdsAtMost(node, most - length)) return false;
      length += (textContentOf(node) ?? '').trim().length;
    } else if (isText(node)) {
      length += lengthOf(node) > 64 ? most + 1 : dataOf(node).trim().length;
    }
    if (length > most) return false;
  }
  return true;
}

/**
 * Layout as the browser computed it.
 * Opacity is ignored: pages fade their text in, and it must be found before that ends.
 */
export function computedLayout(window: Window): Layout {
  return (element) => {
    if (isWordless(element) || isClosedDialog(element)) return 'hidden';
    const style = window.getComputedStyle(element);
    if (style.display === 'none' || style.contentVisibility === 'hidden') return 'hidden';
    if (isVisuallyHidden(style) || isAway(style)) return 'hidden';
    if (style.visibility !== 'visible') return 'invisible';
    if (style.display === 'contents' || style.display.startsWith('inline')) return 'inline';
    if (style.display.startsWith('ruby')) return 'inline';
    return isDroppedCapital(element, style) ? 'inline' : 'block';
  };
}
