import type { Density } from '../../core/model/density.ts';
import type { Messages } from '../messages/create-messages.ts';
import type { PopupState } from './popup-state.ts';

/** What may be written about this page, or with its help. */
export interface WritingOffer {
  /** Notes on it were begun. */
  readonly hasDraft: boolean;
  /** Title of notes on another page that were written lately, of which this page may be a source; null where there are none. */
  readonly sourceOf: string | null;
  readonly outcome: 'none' | 'refused' | 'added';
}

export interface PopupProps {
  readonly state: PopupState;
  readonly messages: Messages;
  readonly writing: WritingOffer;
  /** What may help to find a fault. */
  readonly diagnostics: string;
  onOpenNotes(): void;
  onCheck(): void;
  onWrite(): void;
  onAddSource(): void;
  /** Called straight from the click, as browsers want it for a permission. */
  onGrantAccess(): void;
  onPage(on: boolean): void;
  onSite(on: boolean): void;
  onEverywhere(on: boolean): void;
  /** Called straight from the click, as browsers want it for a permission. */
  onCopiesHere(on: boolean): void;
  onCopiesEverywhere(on: boolean): void;
  onPrintNotes(on: boolean): void;
  onDensity(density: Density): void;
  onOptions(): void;
}
