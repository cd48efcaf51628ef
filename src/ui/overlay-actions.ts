import type { RefObject } from 'preact';
import type { MarkAnchor } from './marks/mark-anchor.ts';
import type { PanelTab } from './overlay-model.ts';

export interface PressOptions {
  /** True for the keyboard, which continues in the note. */
  readonly takesFocus: boolean;
  readonly anchor?: MarkAnchor;
}

/** What a reader can do in the overlay. */
export interface OverlayActions {
  readonly chipRuler: RefObject<HTMLDivElement | null>;
  /** The range that the open note is attached to; null if its words are not on the page. */
  openRange(): Range | null;
  /** Marks are named by their keys. */
  press(mark: string, options: PressOptions): void;
  focus(mark: string): void;
  blur(): void;
  pointerOnNote(inside: boolean): void;
  closeNote(): void;
  /** Opens the note before or after the open one, in text order. */
  step(by: 1 | -1): void;
  setWide(wide: boolean): void;
  /** Brings the words into view and opens their note. */
  showNote(mark: string): void;
  /** Brings the words into view and makes them stand out. */
  goTo(mark: string): void;
  openPanel(tab?: PanelTab): void;
  /** Makes the panel show the knowledge base with this id. */
  chooseBase(base: string): void;
  closePanel(): void;
  panelShown(panel: HTMLElement): () => void;
}
