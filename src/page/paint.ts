import { everyHighlightName } from '../core/model/highlight-name.ts';

/** Paints highlights on a page without touching a node of it. */
export class Painter {
  readonly #painted = new Map<string, Highlight>();

  /** Paints `ranges` under `name`, replacing what was there; an empty list removes the name. */
  paint(name: string, ranges: readonly Range[], priority = 0): void {
    this.erase(name);
    if (ranges.length === 0) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    this.#painted.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  /** Removes a name. Whatever somebody else has registered under it since is left alone. */
  erase(name: string): void {
    const highlight = this.#painted.get(name);
    if (highlight && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    this.#painted.delete(name);
  }

  eraseAll(): void {
    for (const name of [...this.#painted.keys()]) this.erase(name);
  }

  /** Takes everything out of the registry for a while, as for printing; {@link restore} ends that. */
  hide(): void {
    for (const [name, highlight] of this.#painted)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }

  /** Registers again what the page removed from its registry. True if it had removed anything. */
  restore(): boolean {
    const gone = [...this.#painted].filter(([name]) => !CSS.highlights.has(name));
    for (const [name, highlight] of gone) CSS.highlights.set(name, highlight);
    return gone.length > 0;
  }
}

/**
 * Removes everything of ours, including an earlier copy's. By name, since a content script in Firefox
 * cannot iterate the page's registry ("Xray wrapping of iterators not supported").
 */
export function clearPainted(): void {
  for (const name of everyHighlightName()) CSS.highlights.delete(name);
}

/**
 * True if the browser paints every highlight as a block in the reader's own colours, whatever
 * its style says: Chromium does in forced colours, Firefox keeps lines and their shapes.
 */
export function paintsBlocks(view: Window): boolean {
  const isForced = view.matchMedia('(forced-colors: active)').matches;
  return isForced && !CSS.supports('-moz-appearance', 'none');
}

/** Calls `onChange` when the reader switches forced colours on or off. */
export function watchForcedColours(view: Window, onChange: () => void, signal: AbortSignal): void {
  view.matchMedia('(forced-colors: active)').addEventListener('change', onChange, { signal });
}
