import { JSDOM } from 'jsdom';

/** A document of its own for each case, without scripts. */
export function documentOf(html: string, url = 'https://example.org/'): Document {
  return new JSDOM(`<!doctype html><body>${html}</body>`, { url }).window.document;
}

/** Cuts every text node into pieces of at most `length` characters, as some frameworks leave them. */
export function splitTextNodes(root: Element, length = 3): void {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  for (let node of nodes) while (node.data.length > length) node = node.splitText(length);
}
