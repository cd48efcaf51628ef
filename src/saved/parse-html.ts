import { DOMParser } from 'linkedom';
import {
  type defaultTreeAdapter,
  html,
  parse,
  parseFragment,
  type TreeAdapter,
  type TreeAdapterTypeMap,
} from 'parse5';
import { attachShadowTrees, attachWrittenTrees, type ParsedTemplate } from './shadow-trees.ts';

type Parent = Element | Document | DocumentFragment;
type Nodes = TreeAdapterTypeMap<
  Node,
  Parent,
  ChildNode,
  Document,
  DocumentFragment,
  Element,
  Comment,
  Text,
  HTMLTemplateElement,
  DocumentType
>;

/**
 * The document that a browser makes of `source`, without a renderer and without running or loading
 * anything. parse5 follows the HTML standard's tree construction, as jsdom does, so that positions in
 * the text are a browser's; linkedom's light nodes take a fifth of the time of jsdom's. Shadow roots are
 * made of the templates that declare them; other templates and frames are left as they are written. What is for
 * readers without scripts (`noscript`) is one text, as in a browser that runs scripts: as markup, a
 * picture that counts visits would end the head, and title and styles behind it would stand in the body.
 * `url` is what the document says is its address. Never throws: every string is some HTML document.
 */
export function parseHtml(source: string, url = 'about:blank'): Document {
  const treeAdapter = new DocumentBuilder(url);
  const options = { treeAdapter, scriptingEnabled: true };
  const document = parse<Nodes>(source, options);
  attachShadowTrees(treeAdapter.templates);
  attachWrittenTrees(
    document,
    (markup) => parseFragment<Nodes>(markup, options) as DocumentFragment,
  );
  return document;
}

/** Builds linkedom's nodes as parse5 asks for them. */
class DocumentBuilder implements TreeAdapter<Nodes> {
  readonly #document: Document;
  readonly #contents = new Map<Element, DocumentFragment>();
  #mode = html.DOCUMENT_MODE.NO_QUIRKS;

  constructor(url: string) {
    this.#document = emptyDocument(url);
  }

  get templates(): ParsedTemplate[] {
    return [...this.#contents].map(([template, content]) => ({ template, content }));
  }

  createDocument = () => this.#document;
  createDocumentFragment = () => this.#document.createDocumentFragment();
  createCommentNode = (data: string) => this.#document.createComment(data);
  createTextNode = (data: string) => this.#document.createTextNode(data);

  createElement = (name: string, namespace: html.NS, attributes: Attributes): Element => {
    const element =
      namespace === html.NS.HTML
        ? this.#document.createElement(name)
        : this.#document.createElementNS(namespace, name);
    this.adoptAttributes(element, attributes);
    return element;
  };

  adoptAttributes = (element: Element, attributes: Attributes): void => {
    for (const { name, value } of attributes) {
      if (!element.hasAttribute(name)) element.setAttribute(name, value);
    }
  };

  appendChild = (parent: Parent, child: ChildNode): void => {
    parent.appendChild(child);
  };

  insertBefore = (parent: Parent, child: ChildNode, before: ChildNode): void => {
    parent.insertBefore(child, before);
  };

  insertText = (parent: Parent, text: string): void => {
    const last = parent.lastChild;
    if (last?.nodeType === TEXT) (last as Text).data += text;
    else parent.appendChild(this.#document.createTextNode(text));
  };

  insertTextBefore = (parent: Parent, text: string, before: ChildNode): void => {
    const last = before.previousSibling;
    if (last?.nodeType === TEXT) (last as Text).data += text;
    else parent.insertBefore(this.#document.createTextNode(text), before);
  };

  detachNode = (node: ChildNode): void => {
    node.parentNode?.removeChild(node);
  };

  /** Kept aside: what a template holds is not on the page. */
  getTemplateContent = (template: HTMLTemplateElement): DocumentFragment => {
    const content = this.#contents.get(template) ?? this.#document.createDocumentFragment();
    this.#contents.set(template, content);
    return content;
  };

  setTemplateContent = (template: HTMLTemplateElement, content: DocumentFragment): void => {
    this.#contents.set(template, content);
  };

  getFirstChild = (node: Parent): ChildNode | null => node.firstChild;
  getChildNodes = (node: Parent): ChildNode[] => [...node.childNodes];
  getParentNode = (node: Node): Parent | null => node.parentNode as Parent | null;
  getTagName = (element: Element): string => element.localName;
  getNamespaceURI = (element: Element): html.NS =>
    (element.namespaceURI ?? html.NS.HTML) as html.NS;
  getAttrList = (element: Element): Attributes =>
    [...element.attributes].map(({ name, value }) => ({ name, value }));
  getTextNodeContent = (node: Text): string => node.data;
  getCommentNodeContent = (node: Comment): string => node.data;
  isElementNode = (node: Node): node is Element => node.nodeType === ELEMENT;
  isTextNode = (node: Node): node is Text => node.nodeType === TEXT;
  isCommentNode = (node: Node): node is Comment => node.nodeType === COMMENT;
  isDocumentTypeNode = (node: Node): node is DocumentType => node.nodeType === DOCTYPE;
  getDocumentTypeNodeName = (node: DocumentType): string => node.name;
  getDocumentTypeNodePublicId = (node: DocumentType): string => node.publicId;
  getDocumentTypeNodeSystemId = (node: DocumentType): string => node.systemId;
  getDocumentMode = () => this.#mode;
  setDocumentMode = (_: Document, mode: html.DOCUMENT_MODE): void => {
    this.#mode = mode;
  };
  // Nothing asks for the doctype but the mode, which parse5 sets itself.
  setDocumentType = (): void => undefined;
  // Nobody asks where an element stood in the source.
  getNodeSourceCodeLocation = () => null;
  setNodeSourceCodeLocation = (): void => undefined;
  updateNodeSourceCodeLocation = (): void => undefined;
}

type Attributes = Parameters<typeof defaultTreeAdapter.createElement>[2];

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;
const DOCTYPE = 10;

function emptyDocument(url: string): Document {
  const document = new DOMParser().parseFromString('<html></html>', 'text/html');
  document.documentElement.remove();
  // linkedom has neither; a copy for Readability is made through the first.
  Object.defineProperty(document, 'implementation', { value: { createHTMLDocument } });
  Object.defineProperty(document, 'URL', { value: url });
  return document as unknown as Document;
}

function createHTMLDocument(title = ''): Document {
  const document = parseHtml('<!doctype html><title></title>');
  document.title = title;
  return document;
}
