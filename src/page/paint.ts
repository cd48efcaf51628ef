import { everyHighlightName, HIGHLIGHT_PREFIX } from '../core/model/highlight-name.ts';

/** Paints `ranges` under `name` without touching a node of the page. Returns the way back. */
export function paint(name: string, ranges: readonly Range[], priority = 0): () => void {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return () => {
    // A later painting under the same name is not ours to take away.
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}

/** Paints one highlight a name, and returns the way back for all of them. */
export function paintAll(groups: ReadonlyMap<string, readonly Range[]>): () => void {
  const undo = [...groups].map(([name, ranges]) => paint(name, ranges));
  return () => {
    for (const takeBack of undo) takeBack();
  };
}

/**
 * Removes all that is ours, an earlier copy's too. By name, since a content script in Firefox
 * cannot iterate the page's registry ("Xray wrapping of iterators not supported").
 */
export function clearPainted(): void {
  for (const name of everyHighlightName()) CSS.highlights.delete(name);
}

/** Applies a style sheet to the page without adding a node. Returns the way back. */
export function adoptStyles(document: Document, css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/**
 * True where the browser paints every highlight as a block of the reader's own colours, whatever
 * its style says: Chromium does in forced colours, Firefox keeps lines and their shapes.
 */
export function paintsBlocks(view: Window): boolean {
  const isForced = view.matchMedia('(forced-colors: active)').matches;
  return isForced && !CSS.supports('-moz-appearance', 'none');
}

/** Calls `onChange` when the reader switches forced colours on or off. */
export function watchForcedColours(view: Window, onChange: () => void, signal: AbortSignal): void {
  view.matchMedia('(forced-colors: active)').addEventListener('change', onChange, { signal });
}

/** Takes away style sheets of ours that an earlier copy applied and did not take back itself. */
export function clearStyles(document: Document): void {
  const isOurs = ({ cssRules }: CSSStyleSheet) =>
    cssRules[0]?.cssText.startsWith(`::highlight(${HIGHLIGHT_PREFIX}`) ?? false;
  const others = document.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
  if (others.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = others;
}
