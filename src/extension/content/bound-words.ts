import type { Span } from '../../core/span.ts';
import type { PageText } from '../../page/page-text.ts';

/** Words found in the page's text, with a live range made when it is first asked for. */
export class BoundWords {
  #range: Range | null = null;

  constructor(
    private readonly text: PageText,
    readonly span: Span,
  ) {}

  /** Null when the words have left the page. */
  range(): Range | null {
    const range = this.#range;
    if (range && !range.collapsed && range.startContainer.isConnected) return range;
    this.#range = this.text.rangeOf(this.span);
    return this.#range;
  }
}
