import { outside, type Span } from '../core/span.ts';
import { countBefore } from '../core/text/binary-search.ts';
import { createRange } from '../dom/documents.ts';
import { dataOf, documentOf, isAfter, isConnected, isDocument, rootNodeOf } from '../dom/nodes.ts';
import type { Layout } from './layout.ts';

/** A text node of the page and the position of its characters in the page's text. */
export interface TextChunk {
  readonly node: Text;
  readonly start: number;
  /** The node's characters when it was read: a node that changed since is not trusted. */
  readonly data: string;
}

/** A boundary point in the live page: a text node, and an offset in UTF-16 units. */
export interface Point {
  readonly node: Text;
  readonly offset: number;
}

interface Piece {
  readonly from: Point;
  readonly to: Point;
}

/**
 * The words of a page in one string that can be mapped back to the live text nodes. Between blocks the
 * string has line breaks that belong to no node.
 */
export class PageText {
  readonly #chunks: readonly TextChunk[];
  readonly #startOf = new WeakMap<Node, TextChunk>();
  #trees: readonly ShadowRoot[] | null = null;

  constructor(
    /** The element that holds the article, or most of it. */
    readonly root: Element,
    readonly text: string,
    chunks: readonly TextChunk[],
    /** The elements whose words were read: the root, and parts of the article outside it. */
    readonly parts: readonly Element[] = [root],
    /** The layout of elements now, without a memory. Without it, whatever was not read counts as visible. */
    readonly layout: Layout = () => 'inline',
    /** Spans between words that belong together: no range includes them. In order. */
    readonly skipped: readonly Span[] = [],
  ) {
    this.#chunks = chunks;
    for (const chunk of chunks) this.#startOf.set(chunk.node, chunk);
  }

  /** The shadow roots in which words were read. */
  get trees(): readonly ShadowRoot[] {
    this.#trees ??= shadowRootsOf(this.#chunks);
    return this.#trees;
  }

  get chunks(): readonly TextChunk[] {
    return this.#chunks;
  }

  /** The same text, with some spans not counted as part of the words around them. */
  skipping(spans: readonly Span[]): PageText {
    return new PageText(this.root, this.text, this.#chunks, this.parts, this.layout, spans);
  }

  /** The words of `span`, without skipped spans. */
  wordsOf(span: Span): string {
    return outside(this.skipped, span)
      .map(({ start, end }) => this.text.slice(start, end))
      .join('');
  }

  /** The position in the text of `offset` in a live text node; null for a node that was not read. */
  offsetOf(node: Node, offset: number): number | null {
    const chunk = this.#startOf.get(node);
    return chunk && offset <= chunk.data.length ? chunk.start + offset : null;
  }

  /**
   * A live range over `span`, or over its first piece if it is in several. Null when a node it
   * needs has left the page or changed its words, or when the span is empty.
   */
  rangeOf(span: Span): Range | null {
    return this.rangesOf(span)[0] ?? null;
  }

  /**
   * Live ranges over `span`, in its order: one, unless its words are in two trees of the page,
   * are in another order there, or have something between them that is not part of them. Empty when
   * any of them cannot be made.
   */
  rangesOf(span: Span): Range[] {
    return this.#piecesOf(span)
      .map(rangeBetween)
      .filter((range) => !range.collapsed);
  }

  /** Where `span` begins and ends in the live text nodes; null if `rangesOf` has none. */
  endsOf(span: Span): readonly [Point, Point] | null {
    const pieces = this.#piecesOf(span);
    const [from, to] = [pieces[0]?.from, pieces.at(-1)?.to];
    return from && to ? [from, to] : null;
  }

  #piecesOf(span: Span): readonly Piece[] {
    const pieces: Piece[] = [];
    for (const part of outside(this.skipped, span)) {
      if (this.text.slice(part.start, part.end).trim() === '') continue;
      const own = this.#piecesWithin(part);
      if (!own) return [];
      pieces.push(...own);
    }
    return pieces;
  }

  /** Null if a node changed since it was read. */
  #piecesWithin({ start, end }: Span): readonly Piece[] | null {
    const pieces: { from: Point; to: Point }[] = [];
    for (let at = Math.max(0, this.#lastFrom(start)); at < this.#chunks.length; at++) {
      const chunk = this.#chunks[at];
      if (!chunk || chunk.start >= end) break;
      const from = Math.max(start, chunk.start);
      const to = Math.min(end, chunk.start + chunk.data.length);
      if (from >= to) continue;
      if (!isTrusted(chunk)) return null;
      const last = pieces.at(-1);
      const point = (offset: number) => ({ node: chunk.node, offset: offset - chunk.start });
      if (last && goesOn(last.to.node, chunk.node)) last.to = point(to);
      else pieces.push({ from: point(from), to: point(to) });
    }
    return pieces;
  }

  /** The chunk that holds the character at `offset`; null between two. */
  chunkAt(offset: number): TextChunk | null {
    const chunk = this.#chunks[this.#lastFrom(offset)];
    return chunk && offset < chunk.start + chunk.data.length ? chunk : null;
  }

  /** Index of the last chunk that starts at or before `offset`. */
  #lastFrom(offset: number): number {
    const chunks = this.#chunks;
    return countBefore(chunks.length, (at) => (chunks[at]?.start ?? 0) <= offset) - 1;
  }
}

function shadowRootsOf(chunks: readonly TextChunk[]): ShadowRoot[] {
  const roots = new Set(chunks.map(({ node }) => rootNodeOf(node)));
  return [...roots].filter((root): root is ShadowRoot => !isDocument(root) && 'host' in root);
}

/** True if one range can continue from a node to a later one. */
function goesOn(node: Text, next: Text): boolean {
  return rootNodeOf(node) === rootNodeOf(next) && isAfter(next, node);
}

function isTrusted({ node, data }: TextChunk): boolean {
  return isConnected(node) && dataOf(node) === data;
}

function rangeBetween({ from, to }: Piece): Range {
  const range = createRange(documentOf(from.node));
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
