import type { Layout } from './layout.ts';
import { PageText, type TextChunk } from './page-text.ts';

/** Nodes read between two chances to stop. */
const NODES_PER_STEP = 150;

/** Collects text nodes and the breaks between them. */
class TextBuilder {
  readonly chunks: TextChunk[] = [];
  #parts: string[] = [];
  #length = 0;
  #breaks = 0;

  /** Asks for a break of `lines` before the next words; the longest of several asked for counts. */
  break(lines: 1 | 2): void {
    this.#breaks = Math.max(this.#breaks, lines);
  }

  add(node: Text): void {
    if (node.data === '') return;
    // White space between two blocks is layout, not words: it must not hide the break.
    if (this.#breaks > 0 && node.data.trim() === '') return;
    if (this.#breaks > 0 && this.#length > 0) this.#push('\n'.repeat(this.#breaks));
    this.#breaks = 0;
    this.chunks.push({ node, start: this.#length, data: node.data });
    this.#push(node.data);
  }

  text(): string {
    return this.#parts.join('');
  }

  #push(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}

/**
 * Reads the words under `root` as a reader sees them: blocks and `<br>` separate words, hidden text
 * is left out. Yields now and then so that a long page can be read in slices.
 */
export function* readText(root: Element, layout: Layout): Generator<void, PageText> {
  const builder = new TextBuilder();
  // The style of an element is asked once, on the way in; blocks are remembered for the way out.
  const openBlocks: Node[] = [];
  let node: Node | null = root;
  let seen = 0;
  while (node) {
    if (++seen % NODES_PER_STEP === 0) yield;
    const inside: boolean = enter(node, layout, builder, openBlocks);
    node = (inside ? node.firstChild : null) ?? leave(node, root, builder, openBlocks);
  }
  return new PageText(root, builder.text(), builder.chunks);
}

/** True when the children of `node` are to be read. */
function enter(node: Node, layout: Layout, builder: TextBuilder, openBlocks: Node[]): boolean {
  if (isText(node)) {
    builder.add(node);
    return false;
  }
  if (!isElement(node)) return false;
  if (node.localName === 'br') {
    builder.break(1);
    return false;
  }
  const flow = layout(node);
  if (flow === 'block') {
    builder.break(2);
    openBlocks.push(node);
  }
  return flow !== 'hidden';
}

/** The node after `node` and its descendants, within `root`; closes the blocks that end on the way. */
function leave(node: Node, root: Element, builder: TextBuilder, openBlocks: Node[]): Node | null {
  let current: Node | null = node;
  while (current && current !== root) {
    if (openBlocks.at(-1) === current) {
      openBlocks.pop();
      builder.break(2);
    }
    if (current.nextSibling) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
