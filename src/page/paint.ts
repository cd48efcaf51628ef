/** All our names in the page's highlight registry begin so. */
const PREFIX = 'afterword-';

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

/** Removes whatever an earlier copy of this extension left painted. */
export function clearPainted(): void {
  for (const name of [...CSS.highlights.keys()]) {
    if (name.startsWith(PREFIX)) CSS.highlights.delete(name);
  }
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
