import type { ClaimKind } from '../../core/model/claim.ts';
import type { Density } from '../../core/model/density.ts';
import type { LanguageChoice } from '../../core/model/languages.ts';
import type { Messages } from '../messages/create-messages.ts';
import type { AddedProps } from './added/added-props.ts';
import type { DraftsProps } from './drafts/drafts-props.ts';

/** The settings that a reader may change, in the shape in which the extension stores them. */
export interface OptionsSettings {
  readonly everywhere: boolean;
  readonly sitesOff: readonly string[];
  readonly density: Density;
  readonly kinds: Readonly<Partial<Record<ClaimKind, boolean>>>;
  readonly openDelay: number;
  readonly closeDelay: number;
  readonly language: LanguageChoice;
  readonly copiesOn: readonly string[];
  readonly copiesEverywhere: boolean;
  readonly printNotes: boolean;
}

export interface Shortcut {
  readonly label: string;
  /** As the browser writes them; empty if none are set. */
  readonly keys: string;
}

export interface OptionsProps {
  readonly settings: OptionsSettings;
  /** Host names of the sites where notes run without a click. */
  readonly outlets: readonly string[];
  /** False if the browser does not let us read the outlet's own site. */
  readonly hasAccess: boolean;
  readonly shortcuts: readonly Shortcut[];
  readonly version: string;
  readonly messages: Messages;
  /** The knowledge bases. */
  readonly bases: AddedProps;
  /** Those that the reader writes herself. */
  readonly drafts: DraftsProps;
  onChange(changes: Partial<OptionsSettings>): void;
  /** Called straight from the click, as browsers require for a permission. */
  onGrantAccess(): void;
  onCopiesEverywhere(on: boolean): void;
  /** Withdraws the opt-in and the permission for one origin. */
  onRemoveOrigin(origin: string): void;
  /** All settings as text. */
  exportText(): string;
  /** Takes over settings from text; resolves to false if the text holds no settings. */
  onImport(text: string): Promise<boolean>;
  /** Hands all settings to the browser as a file. Returns the file's name. */
  onSaveFile(): string;
  /** The same as `onImport`, from a file. */
  onLoadFile(file: File): Promise<boolean>;
  onReset(): void;
}
