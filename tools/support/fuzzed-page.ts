import fc from 'fast-check';
import { readArticle } from './matching.ts';

/** A page as data, so that jsdom and a browser build the same one. */
export type FuzzedNode = string | FuzzedElement;

export interface FuzzedElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly shadow: 'open' | 'closed' | null;
  /** Names of properties that are something else on this element. */
  readonly shadowed: readonly string[];
  readonly children: readonly FuzzedNode[];
}

/** What happens to a page: `at` counts its nodes, and begins anew after the last one. */
export interface Mutation {
  readonly what: 'remove' | 'split' | 'words' | 'style' | 'move' | 'copy' | 'insert' | 'merge';
  readonly at: number;
  readonly to: number;
  readonly style: string;
}

export interface FuzzedPage {
  readonly body: readonly FuzzedNode[];
  readonly mutations: readonly Mutation[];
}

const paragraphs = readArticle()
  .split('\n')
  .filter((line) => line.trim() !== '');
const OTHERS = [
  'The ferry leaves at nine and comes back in the evening.',
  'Advertisement',
  '12',
  'Photo: an agency',
  '[3]',
  '\u00ad',
  ' ',
  'Читайте также: погода на завтра.',
];
const STYLES = [
  '',
  'display:none',
  'visibility:hidden',
  'position:absolute;left:-9999px',
  'height:0;overflow:hidden',
  'display:contents',
  'display:inline-block',
  'float:left',
  'opacity:0',
  'content-visibility:auto',
  'content-visibility:hidden',
  'columns:2',
  'clip-path:inset(50%)',
  'direction:rtl',
  'writing-mode:vertical-rl',
  'display:flex;flex-direction:column-reverse',
];
const BLOCKS = ['p', 'div', 'li', 'td', 'blockquote', 'section', 'article', 'main', 'aside', 'pre'];
const INLINES = [
  'b',
  'em',
  'a',
  'span',
  'font',
  'mark',
  'x-word',
  'ruby',
  'del',
  'button',
  'label',
];
const BREAKERS = ['br', 'wbr', 'img', 'input', 'script', 'style', 'template', 'select', 'iframe'];
const SHADOWED =
  'parentNode parentElement childNodes firstChild nextSibling nodeType nodeName textContent data ' +
  'contains getAttribute hasAttribute closest matches ownerDocument isConnected shadowRoot ' +
  'assignedSlot getBoundingClientRect querySelectorAll style id className hidden length';
const NAMES = SHADOWED.split(' ');

const rarely = <T>(one: fc.Arbitrary<T>, other: T) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(other) }, { weight: 1, arbitrary: one });
const style = rarely(fc.constantFrom(...STYLES), '');
const attributes = fc.record({
  style,
  class: rarely(fc.constantFrom('comments', 'related', 'entry', 'sr-only', 'ad'), ''),
  'aria-hidden': rarely(fc.constant('true'), ''),
  name: rarely(fc.constantFrom(...NAMES), ''),
});
const shadow = rarely(fc.constantFrom('open' as const, 'closed' as const), null);
const shadowed = rarely(fc.subarray(NAMES, { maxLength: 4 }), []);

function element(
  tags: readonly string[],
  children: fc.Arbitrary<readonly FuzzedNode[]>,
): fc.Arbitrary<FuzzedElement> {
  return fc.record({
    tag: rarely(fc.constantFrom('form', 'slot', 'x-part', 'details', 'dialog', 'h2'), '').chain(
      (odd) => (odd === '' ? fc.constantFrom(...tags) : fc.constant(odd)),
    ),
    attributes,
    shadow,
    shadowed,
    children,
  });
}

const breaker = element(BREAKERS, fc.constant([]));
const other = fc.constantFrom<FuzzedNode>(...OTHERS);

/** A paragraph of the article cut at some offsets, parts of it in elements of their own. */
function paragraph(words: string): fc.Arbitrary<FuzzedElement> {
  const cuts = fc.array(fc.nat({ max: words.length }), { maxLength: 6 });
  const children = cuts.chain((offsets) => {
    const sorted = [...new Set([0, ...offsets, words.length])].sort((a, b) => a - b);
    const pieces = sorted.slice(1).map((end, index) => words.slice(sorted[index], end));
    return fc
      .tuple(
        ...pieces.map((piece) =>
          fc.oneof(
            { weight: 4, arbitrary: fc.constant<readonly FuzzedNode[]>([piece]) },
            {
              weight: 2,
              arbitrary: element(INLINES, fc.constant([piece])).map((one) => [one]),
            },
            { weight: 1, arbitrary: fc.tuple(fc.constant(piece), breaker) },
          ),
        ),
      )
      .map((all): readonly FuzzedNode[] => all.flat());
  });
  return element(BLOCKS, children);
}

/** Some paragraphs of the article in their order, with other things between them. */
const stretch: fc.Arbitrary<readonly FuzzedNode[]> = fc
  .tuple(fc.nat({ max: paragraphs.length - 4 }), fc.integer({ min: 2, max: 8 }))
  .chain(([from, count]) =>
    fc.tuple(
      ...paragraphs
        .slice(from, from + count)
        .flatMap((words) => [
          paragraph(words).map((one): readonly FuzzedNode[] => [one]),
          rarely<readonly FuzzedNode[]>(fc.array(fc.oneof(other, breaker), { maxLength: 2 }), []),
        ]),
    ),
  )
  .map((all) => all.flat());

const tree: fc.Arbitrary<readonly FuzzedNode[]> = fc.letrec<{
  readonly node: readonly FuzzedNode[];
}>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    stretch,
    fc.array(other, { maxLength: 3 }),
    fc
      .tuple(tie('node'), tie('node'))
      .chain(([one, two]) => element(BLOCKS, fc.constant([...one, ...two])))
      .map((one) => [one]),
  ),
})).node;

const mutation: fc.Arbitrary<Mutation> = fc.record({
  what: fc.constantFrom('remove', 'split', 'words', 'style', 'move', 'copy', 'insert', 'merge'),
  at: fc.nat({ max: 500 }),
  to: fc.nat({ max: 500 }),
  style: fc.constantFrom(...STYLES),
});

/** Pages of parts of the article among other things, and what happens to them. */
export const fuzzedPage: fc.Arbitrary<FuzzedPage> = fc.record({
  body: fc.tuple(tree, stretch).map(([one, two]) => [...one, ...two]),
  mutations: fc.array(mutation, { maxLength: 12 }),
});

/** Builds the body of a document. Sees its arguments only, so that a browser can be sent it. */
export function buildFuzzed(document: Document, body: readonly FuzzedNode[]): void {
  const build = (parent: Node, node: FuzzedNode): void => {
    if (typeof node === 'string') {
      Node.prototype.appendChild.call(parent, document.createTextNode(node));
      return;
    }
    const made = document.createElement(node.tag);
    for (const [name, value] of Object.entries(node.attributes))
      if (value !== '') made.setAttribute(name, value);
    let inside: Node = made;
    if (node.shadow && /-|^(div|p|section|article|main|aside|blockquote|span|h2)$/.test(node.tag))
      inside = made.attachShadow({ mode: node.shadow });
    for (const child of node.children) build(inside, child);
    Node.prototype.appendChild.call(parent, made);
    for (const name of node.shadowed)
      Object.defineProperty(made, name, {
        configurable: true,
        get: () => {
          const from = new Error(`the page's own ${name}`);
          // jsdom asks its own nodes; a browser does not.
          const isLibrary = /nwsapi|jsdom/.test(String(from.stack).split('\n')[2] ?? '');
          if (isLibrary) return Reflect.get(Object.getPrototypeOf(made), name, made);
          throw from;
        },
      });
  };
  const { Node } = document.defaultView as Window & typeof globalThis;
  document.body.replaceChildren();
  for (const node of body) build(document.body, node);
}

/** Does one thing to the page. Sees its arguments only. Never throws: some things cannot be done. */
export function mutateFuzzed(document: Document, { what, at, to, style }: Mutation): void {
  const { Node, Element, CharacterData, Text } = document.defaultView as Window & typeof globalThis;
  const walker = document.createTreeWalker(document.body, 5);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  const one = nodes[at % Math.max(1, nodes.length)];
  const other = nodes[to % Math.max(1, nodes.length)];
  if (!one || !other) return;
  const parentOf = (node: Node) =>
    Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get?.call(node) as Node | null;
  const insert = Node.prototype.insertBefore;
  const isText = one instanceof CharacterData;
  try {
    if (what === 'remove') Node.prototype.removeChild.call(parentOf(one), one);
    else if (what === 'move') insert.call(parentOf(other), one, other);
    else if (what === 'copy')
      insert.call(parentOf(other), Node.prototype.cloneNode.call(one, true), other);
    else if (what === 'insert')
      insert.call(parentOf(one), document.createTextNode(' inserted words '), one);
    else if (what === 'merge') Node.prototype.normalize.call(document.body);
    else if (what === 'style' && !isText) Element.prototype.setAttribute.call(one, 'style', style);
    else if (what === 'split' && isText)
      Text.prototype.splitText.call(one, Math.floor(one.data.length / 2));
    else if (what === 'words' && isText)
      one.data = one.data.replace(/\d+|\b(is|was|will|not)\b/g, 'never');
  } catch {
    // An ancestor cannot go into what it holds.
  }
}
