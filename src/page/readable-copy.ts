import { HOST_SELECTOR } from '../core/model/host-selector.ts';
import { bodyOf, implementationOf, titleOf } from '../dom/documents.ts';
import { attributeOf, localNameOf, matches } from '../dom/elements.ts';
import { dataOf, isElement, isText, lengthOf } from '../dom/nodes.ts';
import { ComposedWalk } from './composed-walk.ts';
import type { KeptPart } from './kept-part.ts';
import { isClosedDialog, isWordless } from './layout.ts';

/** Links a copied element to the live one. Readability keeps it, even when it parses its copy again. */
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

/** A light copy of a document for Readability to take apart, which leads back to the live elements. */
export interface ReadableCopy {
  readonly document: Document;
  /** The live element behind `copied`; null for one that Readability made itself. */
  liveOf(copied: Element): Element | null;
}

/** The most nodes and characters copied: Readability works in one go, and must not take long. */
const MOST_COPIED = 20_000;
const MOST_CHARACTERS_COPIED = 300_000;

/**
 * Copies what Readability needs into a document of its own: the flat tree without scripts, styles,
 * images or hidden parts, so that nothing in it can run or load; if the page's article is known to be
 * there, only what is `kept`. Yields now and then.
 */
export function* copyForReadability(
  live: Document,
  kept: KeptPart | null,
): Generator<void, ReadableCopy> {
  const copy = implementationOf(live).createHTMLDocument(titleOf(live));
  const elements: Element[] = [];
  const body = bodyOf(live);
  const into: Node[] = [copy.body];
  let seen = 0;
  let characters = 0;
  const walk = body && new ComposedWalk(body, MOST_COPIED, () => into.pop());
  for (let node = walk?.next(); walk && node; node = walk.next()) {
    if (++seen % NODES_PER_STEP === 0) yield;
    const isLeftOut = isElement(node) && kept !== null && !kept.has(node);
    const copied = isLeftOut ? null : copyNode(node, copy, elements);
    if (!copied) continue;
    if (isText(node)) characters += lengthOf(node);
    if (characters > MOST_CHARACTERS_COPIED) break;
    into.at(-1)?.appendChild(copied);
    if (isElement(node) && walk.enter(node)) into.push(copied);
  }
  return {
    document: copy,
    liveOf: (copied) => elements[Number(attributeOf(copied, LIVE) ?? Number.NaN)] ?? null,
  };
}

function copyNode(node: Node, copy: Document, elements: Element[]): Node | null {
  if (isText(node)) return copy.createTextNode(dataOf(node));
  if (!isElement(node)) return null;
  const element = node;
  const localName = localNameOf(element);
  if (isWordless(element) || isClosedDialog(element)) return null;
  if (matches(element, HOST_SELECTOR)) return null;
  const copied = createElement(copy, localName);
  for (const name of KEPT) {
    const value = attributeOf(element, name);
    if (value !== null) copied.setAttribute(name, value);
  }
  const style = attributeOf(element, 'style');
  // Readability looks for hidden parts in the style attribute; nothing else in it matters.
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) {
    copied.setAttribute('hidden', '');
  }
  copied.setAttribute(LIVE, String(elements.push(element) - 1));
  return copied;
}

/**
 * A custom element becomes a plain `div` in the copy, since Readability does not know it. So does a form,
 * since its fields would shadow the properties that Readability reads.
 */
function createElement(copy: Document, localName: string): Element {
  const isPlain = /^[a-z][a-z0-9]*$/.test(localName) && localName !== 'form';
  return copy.createElement(isPlain ? localName : 'div');
}
