import type { Span } from '../core/span.ts';
import { countBefore } from '../core/text/binary-search.ts';

/** A text node of the page and where its characters stand in the page's text. */
export interface TextChunk {
  readonly node: Text;
  readonly start: number;
  /** The node's characters when it was read: a node that changed since is not trusted. */
  readonly data: string;
}

/** A place in the live page. */
export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The words of a page in one string, with the way back to the live text nodes. Between blocks the
 * string has line breaks that belong to no node.
 */
export class PageText {
  readonly #chunks: readonly TextChunk[];
  readonly #startOf = new WeakMap<Node, TextChunk>();

  constructor(
    /** The element under which the words were read. */
    readonly root: Element,
    readonly text: string,
    chunks: readonly TextChunk[],
  ) {
    this.#chunks = chunks;
    for (const chunk of chunks) this.#startOf.set(chunk.node, chunk);
  }

  get chunks(): readonly TextChunk[] {
    return this.#chunks;
  }

  /** Where `offset` in a live text node stands in the text; null for a node that was not read. */
  offsetOf(node: Node, offset: number): number | null {
    const chunk = this.#startOf.get(node);
    return chunk && offset <= chunk.data.length ? chunk.start + offset : null;
  }

  /**
   * A live range over `span`. Null when a node it needs has left the page or changed its words,
   * or when the span is empty.
   */
  rangeOf(span: Span): Range | null {
    const ends = this.endsOf(span);
    if (!ends) return null;
    const [from, to] = ends;
    const range = from.node.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range.collapsed ? null : range;
  }

  /** Where `span` begins and ends in the live text nodes; null as for `rangeOf`. */
  endsOf({ start, end }: Span): readonly [Point, Point] | null {
    const from = this.#pointAt(start, 'start');
    const to = this.#pointAt(end, 'end');
    return from && to && end > start ? [from, to] : null;
  }

  /** An offset between two nodes belongs to the later one as a start, to the earlier one as an end. */
  #pointAt(offset: number, side: 'start' | 'end'): Point | null {
    const at = side === 'start' ? this.#lastFrom(offset) : this.#lastFrom(offset - 1);
    const chunk = this.#chunks[at];
    if (!chunk?.node.isConnected || chunk.node.data !== chunk.data) return null;
    return { node: chunk.node, offset: Math.min(offset - chunk.start, chunk.data.length) };
  }

  /** Index of the last chunk that starts at or before `offset`. */
  #lastFrom(offset: number): number {
    const chunks = this.#chunks;
    return countBefore(chunks.length, (at) => (chunks[at]?.start ?? 0) <= offset) - 1;
  }
}
