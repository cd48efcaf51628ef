import { localNameOf } from '../dom/elements.ts';
import { dataOf, isElement, isText, lengthOf } from '../dom/nodes.ts';
import { ComposedWalk } from './composed-walk.ts';
import type { Flow, Layout } from './layout.ts';
import { LONGEST_TEXT, MOST_NODES } from './page-limits.ts';
import { PageText, type TextChunk } from './page-text.ts';

/** Nodes read between two chances to stop. */
const NODES_PER_STEP = 100;

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
    if (lengthOf(node) === 0 || lengthOf(node) > LONGEST_TEXT) return;
    const data = dataOf(node);
    // White space between two blocks is layout, not words: it must not hide the break.
    if (this.#breaks > 0 && data.trim() === '') return;
    if (this.#breaks > 0 && this.#length > 0) this.#push('\n'.repeat(this.#breaks));
    this.#breaks = 0;
    this.chunks.push({ node, start: this.#length, data });
    this.#push(data);
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
export function* readText(
  root: Element,
  layout: Layout,
  now: Layout = layout,
): Generator<void, PageText> {
  return yield* readParts(root, [root], { layout, now });
}

interface LayoutToRead {
  readonly layout: Layout;
  /** The same for later questions: it remembers nothing. */
  readonly now: Layout;
  /** Elements that are left out, whatever their layout. */
  readonly left?: ReadonlySet<Element>;
}

/** The same for several parts of a page, in their order, one of which is the `root` of the text. */
export function* readParts(
  root: Element,
  parts: readonly Element[],
  { layout, now, left = new Set() }: LayoutToRead,
): Generator<void, PageText> {
  const builder = new TextBuilder();
  const without = (asked: Layout) => (element: Element) =>
    left.has(element) ? 'hidden' : asked(element);
  const reader = new Reader(builder, without(layout));
  for (const part of parts) {
    if (!reader.enter(part)) continue;
    const walk = new ComposedWalk(part, MOST_NODES, (element) => reader.leave(element));
    let seen = 0;
    for (let node = walk.next(); node; node = walk.next()) {
      if (++seen % NODES_PER_STEP === 0) yield;
      if (isText(node)) reader.read(node);
      else if (isElement(node) && reader.enter(node) && !walk.enter(node)) reader.leave(node);
    }
  }
  return new PageText(root, builder.text(), builder.chunks, parts, without(now));
}

/** What is known about the elements that a walk is inside. */
class Reader {
  /** An element's style is read once, on the way in, and remembered for the way out. */
  readonly #open: { readonly element: Element; readonly flow: Flow }[] = [];

  constructor(
    private readonly builder: TextBuilder,
    private readonly layout: Layout,
  ) {}

  /** True if the children of `element` are to be read. */
  enter(element: Element): boolean {
    if (localNameOf(element) === 'br') {
      this.builder.break(1);
      return false;
    }
    const flow = this.layout(element);
    if (flow === 'hidden') return false;
    if (flow !== 'inline') this.builder.break(2);
    this.#open.push({ element, flow });
    return true;
  }

  leave(element: Element): void {
    const open = this.#open.at(-1);
    if (open?.element !== element) return;
    this.#open.pop();
    if (open.flow !== 'inline') this.builder.break(2);
  }

  read(node: Text): void {
    if (this.#open.at(-1)?.flow !== 'invisible') this.builder.add(node);
  }
}
