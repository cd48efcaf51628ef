/** How an element's text stands to the words around it. */
export type Flow =
  /** Not on the page for a reader: its text is left out. */
  | 'hidden'
  /** Runs on with the words around it. */
  | 'inline'
  /** Starts and ends its own line: it separates words. */
  | 'block';

/** Asked once for each element of the article; the two ways of answering differ in what they know. */
export type Layout = (element: Element) => Flow;

/** Elements that never hold words of an article, whatever their style. */
const WORDLESS = new Set(
  (
    'script style noscript template head title meta link iframe frame object embed param ' +
    'canvas svg math audio video track source img picture map area ' +
    'input textarea select option datalist progress meter rp rt'
  ).split(' '),
);

/** True for elements that never hold words of an article; a dialog may while it is open. */
export function isWordless(element: Element): boolean {
  const { localName } = element;
  return WORDLESS.has(localName) || (localName === 'dialog' && !element.hasAttribute('open'));
}

/** True for an element that is off the screen for the eye, though not for a screen reader. */
function isVisuallyHidden(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/rect\(\s*(0|1)(px)?[\s,]+(0|1)(px)?/.test(style.clip)) return true;
  if (/inset\(\s*(50|100)%/.test(style.clipPath)) return true;
  const width = Number.parseFloat(style.width);
  return style.overflow.includes('hidden') && width <= 1;
}

/** A dropped capital floats, which makes it a block by its style, but it runs on into its word. */
function isDroppedCapital(element: Element, style: CSSStyleDeclaration): boolean {
  return style.float !== 'none' && (element.textContent ?? '').trim().length <= 2;
}

/**
 * Layout as the browser computed it.
 * Opacity is not looked at: pages fade their text in, and it must be found before that ends.
 */
export function computedLayout(window: Window): Layout {
  return (element) => {
    if (isWordless(element)) return 'hidden';
    const style = window.getComputedStyle(element);
    if (style.display === 'none' || style.visibility !== 'visible') return 'hidden';
    if (style.contentVisibility === 'hidden' || isVisuallyHidden(style)) return 'hidden';
    if (style.display === 'contents' || style.display.startsWith('inline')) return 'inline';
    if (style.display.startsWith('ruby')) return 'inline';
    return isDroppedCapital(element, style) ? 'inline' : 'block';
  };
}
