import { takeGetter, takeMethod } from './take.ts';

/** Reads of documents, past whatever the page has named like the property: `<img name="body">`. */

export const rootElementOf = takeGetter<Document, HTMLElement | null>(
  'Document',
  'documentElement',
);
export const bodyOf = takeGetter<Document, HTMLElement | null>('Document', 'body');
export const viewOf = takeGetter<Document, (Window & typeof globalThis) | null>(
  'Document',
  'defaultView',
);
export const titleOf = takeGetter<Document, string>('Document', 'title');
export const urlOf = takeGetter<Document, string>('Document', 'URL');
export const createRange = takeMethod<Document, [], Range>('Document', 'createRange');
export const createElement = takeMethod<Document, [name: string], HTMLElement>(
  'Document',
  'createElement',
);
const treeWalkerOf = takeMethod<Document, [root: Node, show: number], TreeWalker>(
  'Document',
  'createTreeWalker',
);
/** `NodeFilter.SHOW_TEXT`, which a tree without a browser lacks. */
const TEXT_NODES = 4;

/** Walks the text nodes within `root`. */
export function textWalkerOf(document: Document, root: Node): TreeWalker {
  return treeWalkerOf(document, root, TEXT_NODES);
}
export const implementationOf = takeGetter<Document, DOMImplementation>(
  'Document',
  'implementation',
);
/** Sees into the open shadow roots that are named; from outside, all of one is a single element. */
export const caretAt = takeMethod<
  Document,
  [x: number, y: number, options?: { readonly shadowRoots: readonly ShadowRoot[] }],
  CaretPosition | null
>('Document', 'caretPositionFromPoint');
export const elementsAt = takeMethod<Document, [x: number, y: number], Element[]>(
  'Document',
  'elementsFromPoint',
);
export const fontsOf = takeGetter<Document, FontFaceSet>('Document', 'fonts');

const addListener = takeMethod<
  EventTarget,
  [type: string, listener: (event: never) => void, options: AddEventListenerOptions],
  void
>('EventTarget', 'addEventListener');

/** Listens on a document or an element of the page. */
export function listen<Heard extends Event>(
  target: EventTarget,
  type: string,
  listener: (event: Heard) => void,
  options: AddEventListenerOptions,
): void {
  addListener(target, type, listener, options);
}

/** True where the reader points with a finger. */
export function hasCoarsePointer(document: Document): boolean {
  return viewOf(document)?.matchMedia('(pointer: coarse)').matches ?? false;
}
