import { takeGetter, takeMethod } from './take.ts';

/** Reads of any node, past whatever the page has named like the property. */

export const nodeTypeOf = takeGetter<Node, number>('Node', 'nodeType');
export const parentNodeOf = takeGetter<Node, ParentNode | null>('Node', 'parentNode');
export const parentElementOf = takeGetter<Node, Element | null>('Node', 'parentElement');
export const firstChildOf = takeGetter<Node, ChildNode | null>('Node', 'firstChild');
export const nextSiblingOf = takeGetter<Node, ChildNode | null>('Node', 'nextSibling');
const ownerDocumentOf = takeGetter<Node, Document | null>('Node', 'ownerDocument');
export const isConnected = takeGetter<Node, boolean>('Node', 'isConnected');
export const textContentOf = takeGetter<Node, string | null>('Node', 'textContent');
export const rootNodeOf = takeMethod<Node, [], Node>('Node', 'getRootNode');
/** True where `other` is `node` itself or below it, in the same tree. */
export const contains = takeMethod<Node, [other: Node | null], boolean>('Node', 'contains');
const compare = takeMethod<Node, [other: Node], number>('Node', 'compareDocumentPosition');

/** The characters of a text node, and how many there are: asking for the length copies none. */
export const dataOf = takeGetter<CharacterData, string>('CharacterData', 'data');
export const lengthOf = takeGetter<CharacterData, number>('CharacterData', 'length');

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const DOCUMENT = 9;
const FOLLOWING = 4;

/** True for an element of any document, also of another frame, where `instanceof` fails. */
export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === ELEMENT;
}

/** True for text as a page shows it: text nodes and CDATA sections. */
export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === TEXT || type === CDATA;
}

/** True for a document of any frame. */
export function isDocument(node: Node): node is Document {
  return nodeTypeOf(node) === DOCUMENT;
}

/** True where `node` comes after `other` in the document. */
export function isAfter(node: Node, other: Node): boolean {
  return (compare(other, node) & FOLLOWING) !== 0;
}

/** The document of a node that is in one, or of a document itself. */
export function documentOf(node: Node): Document {
  const owner = ownerDocumentOf(node);
  // Only a document has no owner.
  return owner ?? (node as Document);
}
