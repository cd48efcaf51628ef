import type { RefObject } from 'preact';
import type { PanelTab } from './overlay-model.ts';

/** What a reader can do in the overlay. */
export interface OverlayActions {
  readonly chipRuler: RefObject<HTMLDivElement | null>;
  rangeOf(number: number | null): Range | null;
  press(number: number, takesFocus: boolean): void;
  focus(number: number): void;
  blur(): void;
  pointerOnNote(inside: boolean): void;
  closeNote(): void;
  /** Opens the note before or after the open one, in the order of the text. */
  step(by: 1 | -1): void;
  setWide(wide: boolean): void;
  /** Brings the words into view and opens their note. */
  showNote(number: number): void;
  goToDisclaimer(): void;
  openPanel(tab: PanelTab): void;
  closePanel(): void;
  panelShown(panel: HTMLElement): () => void;
}
