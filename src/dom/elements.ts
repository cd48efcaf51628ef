import { isElement, nodeTypeOf } from './nodes.ts';
import { takeGetter, takeMethod } from './take.ts';

/** Reads of elements, past whatever the page has named like the property. */

export const localNameOf = takeGetter<Element, string>('Element', 'localName');
export const attributeOf = takeMethod<Element, [name: string], string | null>(
  'Element',
  'getAttribute',
);
export const hasAttribute = takeMethod<Element, [name: string], boolean>('Element', 'hasAttribute');
export const closest = takeMethod<Element, [selectors: string], Element | null>(
  'Element',
  'closest',
);
export const matches = takeMethod<Element, [selectors: string], boolean>('Element', 'matches');
export const boundsOf = takeMethod<Element, [], DOMRect>('Element', 'getBoundingClientRect');
export const boxesOf = takeMethod<Element, [], DOMRectList>('Element', 'getClientRects');
/** Null for an element without a shadow root, and for one with a closed one. */
export const shadowRootOf = takeGetter<Element, ShadowRoot | null>('Element', 'shadowRoot');
export const assignedSlotOf = takeGetter<Element, HTMLSlotElement | null>(
  'Element',
  'assignedSlot',
);
export const assignedNodesOf = takeMethod<HTMLSlotElement, [], Node[]>(
  'HTMLSlotElement',
  'assignedNodes',
);
const check = takeMethod<Element, [options: CheckVisibilityOptions], boolean>(
  'Element',
  'checkVisibility',
);

/** True where an element is laid out and not made invisible by `visibility`. */
export function isVisible(element: Element): boolean {
  return check(element, { visibilityProperty: true });
}

type Queried = Document | DocumentFragment | Element;
type Query = (target: Queried, selectors: string) => NodeListOf<Element>;
type QueryOne = (target: Queried, selectors: string) => Element | null;

const ALL: Readonly<Record<'Document' | 'DocumentFragment' | 'Element', Query>> = {
  Document: takeMethod('Document', 'querySelectorAll'),
  DocumentFragment: takeMethod('DocumentFragment', 'querySelectorAll'),
  Element: takeMethod('Element', 'querySelectorAll'),
};
const ONE: Readonly<Record<'Document' | 'DocumentFragment' | 'Element', QueryOne>> = {
  Document: takeMethod('Document', 'querySelector'),
  DocumentFragment: takeMethod('DocumentFragment', 'querySelector'),
  Element: takeMethod('Element', 'querySelector'),
};

/** `querySelectorAll`, whatever the page has put in its place. Throws a SyntaxError for selectors that are none. */
export function queryAll(within: Queried, selectors: string): NodeListOf<Element> {
  return ALL[interfaceOf(within)](within, selectors);
}

/** `querySelector`, whatever the page has put in its place. Throws a SyntaxError for selectors that are none. */
export function query(within: Queried, selectors: string): Element | null {
  return ONE[interfaceOf(within)](within, selectors);
}

function interfaceOf(node: Queried): 'Document' | 'DocumentFragment' | 'Element' {
  if (isElement(node)) return 'Element';
  return nodeTypeOf(node) === 9 ? 'Document' : 'DocumentFragment';
}
