import type { OverlayActions } from './overlay-actions.ts';
import type { OverlayHost } from './overlay-model.ts';
import type { OverlayState } from './overlay-state.ts';
import type { PrintedText } from './print/printed-text.ts';

export interface OpenedOptions {
  /** The element to draw in, within the overlay's own root. */
  readonly container: HTMLElement;
  readonly actions: OverlayActions;
  readonly host: OverlayHost;
  /** URL of the page. */
  readonly url: string;
  readonly signal: AbortSignal;
}

/** Draws whatever is open in a state of the overlay, or nothing. */
export type DrawOpened = (state: OverlayState) => void;

/**
 * Notes, panel and the printed edition: most of what we draw, and most visits to a page open none of it.
 * It is loaded when a reader gets near it, with its own styles and its own copy of Preact.
 */
export interface OpenedPart {
  readonly css: string;
  mount(options: OpenedOptions): DrawOpened;
  /** The page's words, as printed with their marks. */
  printed(): PrintedText;
}
