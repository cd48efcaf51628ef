import { HOST_SELECTOR } from '../core/model/host-name.ts';
import { isWordless } from './layout.ts';

/** Names the live element of a copied one. Readability keeps it, even when it parses its copy anew. */
const LIVE = 'data-afterword-live';
const NODES_PER_STEP = 400;

/** Attributes that Readability weighs; the rest (event handlers, image sets …) is not copied. */
const KEPT = [
  'id',
  'class',
  'rel',
  'role',
  'itemprop',
  'itemtype',
  'property',
  'name',
  'content',
  'href',
  'hidden',
  'aria-hidden',
  'aria-modal',
  'dir',
  'lang',
  'datetime',
];

/** A light copy of a document for Readability to take apart, and the way back to the live elements. */
export interface ReadableCopy {
  readonly document: Document;
  /** The live element that `copied` stands for; null for one that Readability made itself. */
  liveOf(copied: Element): Element | null;
}

/**
 * Copies what Readability needs into a document of its own: no scripts, styles, images or hidden
 * parts, so that nothing in it can run or load. Yields now and then.
 */
export function* copyForReadability(live: Document): Generator<void, ReadableCopy> {
  const copy = live.implementation.createHTMLDocument(live.title);
  const elements: Element[] = [];
  const stack: [Node, Node][] = [];
  if (live.body) stack.push([live.body, copy.body]);
  let seen = 0;
  for (let pair = stack.pop(); pair; pair = stack.pop()) {
    const [source, target] = pair;
    for (let child = source.firstChild; child; child = child.nextSibling) {
      if (++seen % NODES_PER_STEP === 0) yield;
      const copied = copyNode(child, copy, elements);
      if (!copied) continue;
      target.appendChild(copied);
      if (child.firstChild) stack.push([child, copied]);
    }
  }
  return {
    document: copy,
    liveOf: (copied) => elements[Number(copied.getAttribute(LIVE) ?? Number.NaN)] ?? null,
  };
}

function copyNode(node: Node, copy: Document, elements: Element[]): Node | null {
  if (node.nodeType === 3) return copy.createTextNode(node.nodeValue ?? '');
  if (node.nodeType !== 1) return null;
  // The node type says so; `instanceof` would fail for a document of another window.
  const element = node as Element;
  if (isWordless(element) || element.matches(HOST_SELECTOR)) return null;
  const copied = createElement(copy, element.localName);
  for (const name of KEPT) {
    const value = element.getAttribute(name);
    if (value !== null) copied.setAttribute(name, value);
  }
  const style = element.getAttribute('style');
  // Readability looks for hidden parts in the style attribute; nothing else in it matters.
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) {
    copied.setAttribute('hidden', '');
  }
  copied.setAttribute(LIVE, String(elements.push(element) - 1));
  return copied;
}

/** A custom element stays a plain `div` in the copy: Readability knows no other names. */
function createElement(copy: Document, localName: string): Element {
  return copy.createElement(/^[a-z][a-z0-9]*$/.test(localName) ? localName : 'div');
}
