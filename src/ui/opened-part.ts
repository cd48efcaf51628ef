import type { OverlayActions } from './overlay-actions.ts';
import type { OverlayHost } from './overlay-model.ts';
import type { OverlayState } from './overlay-state.ts';
import type { PrintedText } from './print/printed-text.ts';

export interface OpenedOptions {
  /** What it is drawn in, within the overlay's own root. */
  readonly container: HTMLElement;
  readonly actions: OverlayActions;
  readonly host: OverlayHost;
  /** Address of the page. */
  readonly url: string;
  readonly signal: AbortSignal;
}

/** Draws what is open in a state of the overlay, and nothing where nothing is. */
export type DrawOpened = (state: OverlayState) => void;

/**
 * Notes, panel and the edition for paper: most of what we draw, and most readings of a page open none of it.
 * It comes when a reader comes near it, with styles of its own and another copy of Preact.
 */
export interface OpenedPart {
  readonly css: string;
  mount(options: OpenedOptions): DrawOpened;
  /** The page's words as they are printed with their marks. */
  printed(): PrintedText;
}
