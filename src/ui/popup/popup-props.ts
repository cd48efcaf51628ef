import type { Density } from '../../core/model/density.ts';
import type { Messages } from '../messages/messages.ts';
import type { PopupState } from './popup-state.ts';

export interface PopupProps {
  readonly state: PopupState;
  readonly messages: Messages;
  /** What may help to find a fault. */
  readonly diagnostics: string;
  onOpenNotes(): void;
  onCheck(): void;
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
